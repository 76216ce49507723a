import { mount } from '../../lib/surface/mount.tsx';
import { LibraryApp } from './app.tsx';
import { createLibraryState } from './state.ts';

void mount(async (store) => <LibraryApp state={await createLibraryState(store)} />);
