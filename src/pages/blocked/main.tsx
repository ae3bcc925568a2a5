import { isFramed } from '../../platform/page.ts';
import { mount } from '../wiring/mount.tsx';
import { Blocked } from './Blocked.tsx';
import './blocked.css';
import { Framed } from './Framed.tsx';

mount(isFramed() ? <Framed /> : <Blocked />);
