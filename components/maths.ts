import type { VNode } from 'preact';
import { createContext } from 'preact';

/** Draws TeX mathematics; null where it cannot be understood. */
export type DrawMaths = (tex: string, isDisplay: boolean) => VNode | null;

/** Pages provide `drawMaths`; the overlay does not, for it is larger than the whole content script may be. */
export const Maths = createContext<DrawMaths>(() => null);
