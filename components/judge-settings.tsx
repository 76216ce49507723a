import type { JudgeSettings } from '../lib/model/settings.ts';
import type { JudgementView } from '../lib/view/judgement-view.ts';
import { ErrorNotice } from './error-notice.tsx';
import { JudgeServer, type JudgeServerProps } from './judge-server.tsx';

/** A judge that can be chosen. */
export interface JudgeChoice {
  id: JudgeSettings['provider'];
  label: string;
  about: string;
}

const none: JudgeChoice = { id: 'off', label: 'None', about: 'Nothing is sent anywhere.' };

interface BrowserModelProps {
  /** How it stands with the model, in a sentence. */
  words: string;
  canDownload: boolean;
  /** The share downloaded so far, 0 to 1; null while nothing is. */
  downloaded: number | null;
  onDownload: () => void;
}

export interface JudgeSettingsProps extends JudgeServerProps, BrowserModelProps {
  choices: readonly JudgeChoice[];
  /** What went wrong or well, last; null where nothing did. */
  news: { text: string; isProblem: boolean } | null;
  /** What it said of the invented paper. */
  trial: JudgementView | null;
  /** The trial goes on: "run 2 of 3"; null while none does. */
  trying: string | null;
  usedToday: number;
  onProvider: (provider: JudgeSettings['provider']) => void;
  onTest: () => void;
  onPerDay: (papers: number) => void;
}

function Choice({ settings, choices, onProvider }: Pick<JudgeSettingsProps, 'settings' | 'choices' | 'onProvider'>) {
  return (
    <fieldset class="judge-providers">
      <legend class="visually-hidden">Who judges papers for me</legend>
      {[none, ...choices].map(({ id, label, about }) => (
        <label key={id}>
          <input
            type="radio"
            name="judge-provider"
            checked={settings.provider === id}
            onChange={() => onProvider(id)}
          />
          <span>
            {label} <span class="muted small">{about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function BrowserModel({ words, canDownload, downloaded, onDownload }: BrowserModelProps) {
  return (
    <div class="judge-part">
      <p>{words}</p>
      {canDownload && (
        <>
          <p class="muted small">
            Google Chrome downloads it from Google once, needs 22 GB of free disk for it, and Google’s Generative AI
            Prohibited Uses Policy holds for what it is used for.
          </p>
          <button type="button" class="button" disabled={downloaded !== null} onClick={onDownload}>
            Download
          </button>
        </>
      )}
      {downloaded !== null && <progress aria-label="Download of the browser’s model" value={downloaded} max={1} />}
    </div>
  );
}

function Trial({ trial }: { trial: JudgementView }) {
  return (
    <div class="judge-trial">
      <p>
        {trial.novelty === null
          ? 'It gave no value for an invented paper.'
          : `Of an invented paper it says: novelty ${trial.novelty}, soundness and clarity ${trial.ai}.`}
      </p>
      {trial.spread !== '' && <p class="muted small">{trial.spread}</p>}
      {trial.quotes.map((quote) => (
        <blockquote key={quote}>{quote}</blockquote>
      ))}
      <p class="muted small">{[trial.model, ...trial.notes].join(' · ')}</p>
    </div>
  );
}

function Test({ trying, onTest }: Pick<JudgeSettingsProps, 'trying' | 'onTest'>) {
  return (
    <div class="judge-row">
      <button type="button" class="button" disabled={trying !== null} onClick={onTest}>
        Test
      </button>
      <span class="muted small">{trying ?? 'Asks it about an invented paper.'}</span>
    </div>
  );
}

function PerDay({ settings, usedToday, onPerDay }: Pick<JudgeSettingsProps, 'settings' | 'usedToday' | 'onPerDay'>) {
  return (
    <div class="judge-row">
      <label for="judge-per-day">Papers a day at most</label>
      <input
        id="judge-per-day"
        class="field judge-number"
        type="number"
        min={1}
        max={1000}
        value={settings.perDay}
        onChange={(event) => onPerDay(event.currentTarget.valueAsNumber)}
      />
      <span class="muted small">{usedToday} today.</span>
    </div>
  );
}

/** Whether the reader has a judge of papers, which, and how it does. */
export function JudgeSettingsPanel(props: JudgeSettingsProps) {
  const { settings, news, trial } = props;
  return (
    <div class="judge-settings">
      <Choice settings={settings} choices={props.choices} onProvider={props.onProvider} />
      {settings.provider === 'browser-model' && <BrowserModel {...props} />}
      {settings.provider === 'server' && <JudgeServer {...props} />}
      {settings.provider !== 'off' && <Test trying={props.trying} onTest={props.onTest} />}
      <div role="status">{news && !news.isProblem && <p>{news.text}</p>}</div>
      {news?.isProblem && <ErrorNotice message={news.text} />}
      {trial && <Trial trial={trial} />}
      {settings.provider !== 'off' && (
        <PerDay settings={settings} usedToday={props.usedToday} onPerDay={props.onPerDay} />
      )}
    </div>
  );
}
