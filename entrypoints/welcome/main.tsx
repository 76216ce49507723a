import { createImporter } from '../../lib/surface/importer.ts';
import { mount } from '../../lib/surface/mount.tsx';
import { WelcomeApp } from './app.tsx';

void mount((store) => <WelcomeApp state={{ importer: createImporter(store) }} />);
