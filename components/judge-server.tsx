import { useState } from 'preact/hooks';
import type { JudgeSettings } from '../lib/model/settings.ts';

export interface JudgeServerProps {
  settings: JudgeSettings;
  /** Names of the models the server has; empty until looked for. */
  models: string[];
  isLooking: boolean;
  /** The host that title and abstract would be sent to, until the reader agrees. */
  leavesTo: string | null;
  onLook: (address: string) => void;
  onAgree: () => void;
  onModel: (model: string) => void;
}

function Address({ settings, isLooking, onLook }: Pick<JudgeServerProps, 'settings' | 'isLooking' | 'onLook'>) {
  const [draft, setDraft] = useState(settings.baseUrl);
  return (
    <form
      class="judge-row"
      onSubmit={(event) => {
        event.preventDefault();
        onLook(draft);
      }}
    >
      <label for="judge-address">Address</label>
      <input
        id="judge-address"
        class="field judge-address"
        spellcheck={false}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={isLooking}>
        Look for models
      </button>
    </form>
  );
}

function Leaving({ leavesTo, onAgree }: { leavesTo: string; onAgree: () => void }) {
  return (
    <div class="judge-leaving" role="alert">
      <p>Title and abstract of every paper you judge leave this machine for {leavesTo}.</p>
      <button type="button" class="button" onClick={onAgree}>
        I agree: send them to {leavesTo}
      </button>
    </div>
  );
}

function ModelChoice({ settings, models, onModel }: Pick<JudgeServerProps, 'settings' | 'models' | 'onModel'>) {
  const names = models.includes(settings.model) || settings.model === '' ? models : [settings.model, ...models];
  return (
    <div class="judge-row">
      <label for="judge-model">Model</label>
      <select
        id="judge-model"
        class="field judge-model"
        disabled={names.length === 0}
        value={settings.model}
        onChange={(event) => onModel(event.currentTarget.value)}
      >
        <option value="" disabled>
          {names.length === 0 ? 'Look for models first' : 'Choose a model'}
        </option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Where the reader's server is, and which of its models judges. */
export function JudgeServer(props: JudgeServerProps) {
  const { settings, leavesTo } = props;
  return (
    <div class="judge-part">
      <Address settings={settings} isLooking={props.isLooking} onLook={props.onLook} />
      {leavesTo !== null && <Leaving leavesTo={leavesTo} onAgree={props.onAgree} />}
      <ModelChoice settings={settings} models={props.models} onModel={props.onModel} />
    </div>
  );
}
