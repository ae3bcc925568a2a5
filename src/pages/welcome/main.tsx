import { mount } from '../wiring/mount.tsx';
import { Welcome } from './Welcome.tsx';

mount(<Welcome />);
