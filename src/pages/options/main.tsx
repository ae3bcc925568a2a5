import { mount } from '../wiring/mount.tsx';
import { App } from './App.tsx';

mount(<App />);
