/** What a reader should know of a score before believing it. */
export interface ModelCardProps {
  name: string;
  version: string;
  /** What it says, in a sentence. */
  says: string;
  /** How it comes about: "Learned from", "Not read". */
  facts: { term: string; text: string }[];
  /** What was measured. */
  figures: { what: string; value: string }[];
  /** How the figures are to be read. */
  reading?: string[];
  mustNotBeUsedFor: readonly string[];
  limits: readonly string[];
}

function Figures({ name, figures, reading = [] }: Pick<ModelCardProps, 'name' | 'figures' | 'reading'>) {
  if (figures.length === 0) return null;
  return (
    <>
      <h4>How well it does</h4>
      <table class="model-card-figures">
        <caption class="visually-hidden">What was measured of {name}</caption>
        <tbody>
          {figures.map(({ what, value }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {reading.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

function Sentences({ heading, sentences }: { heading: string; sentences: readonly string[] }) {
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** A score's card: what it says, how it comes about, how well it does, what it must not be used for, what it cannot know. */
export function ModelCard(props: ModelCardProps) {
  const { name, version, says, facts, mustNotBeUsedFor, limits } = props;
  return (
    <details class="model-card">
      <summary>
        <h3>
          {name}, version {version}
        </h3>
      </summary>
      <p>{says}</p>
      <Sentences heading="It must not be used for" sentences={mustNotBeUsedFor} />
      <Sentences heading="What it cannot know" sentences={limits} />
      <Figures {...props} />
      <h4>How it comes about</h4>
      <dl>
        {facts.map(({ term, text }) => (
          <div key={text}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
