import { mount } from '../../lib/surface/mount.tsx';
import { PopupApp } from './app.tsx';
import { createPopupState } from './state.ts';
import { tabOfPopup } from './tab.ts';

void mount(async (store) => <PopupApp state={await createPopupState(store, await tabOfPopup())} />);
