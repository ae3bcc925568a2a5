import { isFramed } from '../../platform/page.ts';
import { mount } from '../wiring/mount.tsx';
import { wantedFrom } from './address.ts';
import { Blocked } from './Blocked.tsx';
import './blocked.css';
import { Framed } from './Framed.tsx';

if (isFramed()) mount(<Framed />, false);
else mount(<Blocked />, wantedFrom(location)?.isBehind === false);
