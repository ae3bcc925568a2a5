import { mount } from '../wiring/mount.tsx';
import './checkin.css';
import { CheckIn } from './CheckIn.tsx';

mount(<CheckIn />);
