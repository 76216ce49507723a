import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportStage } from '../lib/view/import-types.ts';
import type { ImportCallbacks } from './import-callbacks.ts';
import { ImportInput } from './import-input.tsx';
import { type Draft, ImportOpen } from './import-open.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportRefused } from './import-refused.tsx';
import { ImportReport } from './import-report.tsx';
import type { HeadingRef } from './import-stage-heading.tsx';

interface ImportPanelProps {
  stage: ImportStage;
  actions: ImportCallbacks;
}

/** Reading and ready are one screen: whoever changes the format or a column stays where they are. */
function screenOf({ kind }: ImportStage): string {
  return kind === 'reading' ? 'ready' : kind;
}

/**
 * Leads the focus to the heading of a new screen. What ends by itself takes it from nobody who went on to something else
 * on the page.
 */
function useStageFocus(screen: string) {
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    const endedByItself = before.current === 'running' || before.current === 'undoing';
    before.current = screen;
    const active = document.activeElement;
    const isElsewhere = active !== null && active !== document.body && !panel.current?.contains(active);
    if (endedByItself && isElsewhere) return;
    heading.current?.focus();
  }, [screen]);
  return { panel, heading };
}

/** A file dropped beside the mark would make the browser leave the page for it, and whatever stands there. */
function useNoStrayDrop() {
  useEffect(() => {
    const keep = (event: Event) => event.preventDefault();
    const kinds = ['dragover', 'drop'];
    for (const kind of kinds) document.addEventListener(kind, keep);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, keep);
    };
  }, []);
}

function Stage({ stage, actions, heading, draft }: ImportPanelProps & { heading: HeadingRef; draft: Draft }) {
  if (stage.kind === 'empty') return <ImportOpen {...actions} draft={draft} heading={heading} />;
  if (stage.kind === 'reading')
    return <ImportInput {...actions} {...stage} preview={null} isReading heading={heading} />;
  if (stage.kind === 'ready') return <ImportInput {...actions} {...stage} isReading={false} heading={heading} />;
  if (stage.kind === 'refused') return <ImportRefused {...actions} {...stage} heading={heading} />;
  if (stage.kind === 'ended') return <ImportReport {...actions} {...stage} heading={heading} />;
  return <ImportProgress {...actions} {...stage} heading={heading} />;
}

/** The import screen, wherever it is on its way. */
export function ImportPanel({ stage, actions }: ImportPanelProps) {
  const screen = screenOf(stage);
  const { panel, heading } = useStageFocus(screen);
  // What was pasted is still there when it is refused or left: it may lack a line only.
  const [text, setText] = useState('');
  useNoStrayDrop();
  const close = () => {
    if (stage.kind === 'ended') setText('');
    actions.close();
  };
  return (
    <div ref={panel} class="import-panel" data-stage={stage.kind}>
      <Stage key={screen} stage={stage} actions={{ ...actions, close }} heading={heading} draft={{ text, setText }} />
    </div>
  );
}
