import { mount } from '../wiring/mount.tsx';
import { Popup } from './Popup.tsx';
import './popup.css';

mount(<Popup />);
