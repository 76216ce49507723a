import { mount } from '../../lib/surface/mount.tsx';
import { SidePanelApp } from './app.tsx';
import { createSidePanelState } from './state.ts';

void mount(async (store) => <SidePanelApp {...(await createSidePanelState(store))} />);
