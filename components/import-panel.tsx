import { useEffect, useRef } from 'preact/hooks';
import type { ImportStage } from '../lib/view/import-types.ts';
import type { ImportCallbacks } from './import-callbacks.ts';
import { ImportInput } from './import-input.tsx';
import { ImportOpen } from './import-open.tsx';
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

function Stage({ stage, actions, heading }: ImportPanelProps & { heading: HeadingRef }) {
  if (stage.kind === 'empty') return <ImportOpen {...actions} heading={heading} />;
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
  return (
    <div ref={panel} class="import-panel" data-stage={stage.kind}>
      <Stage key={screen} stage={stage} actions={actions} heading={heading} />
    </div>
  );
}
