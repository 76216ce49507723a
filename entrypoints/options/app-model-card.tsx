import { ModelCard, type ModelCardProps } from '../../components/model-card.tsx';
import { modelCard } from '../../lib/scores/attention/model-card.ts';
import { noveltyCard } from '../../lib/scores/novelty/model-card.ts';

const attention: ModelCardProps = {
  ...modelCard,
  facts: [
    { term: 'Learned from', text: modelCard.data },
    { term: 'Learned to tell', text: modelCard.target },
    { term: 'How', text: modelCard.training },
    { term: 'Not read', text: modelCard.notRead },
    { term: 'Range', text: modelCard.interval },
    { term: 'Made small', text: modelCard.cost },
    { term: 'Meant for', text: modelCard.intendedUse },
  ],
  figures: modelCard.heldOut.map(({ learnedTo, judged, papers, spearman, topTenth }) => ({
    what: `Learned to ${learnedTo}, judged on ${papers.toLocaleString('en')} papers of ${judged}`,
    value: `Spearman ${spearman}, top tenth ${topTenth}`,
  })),
  reading: [modelCard.heldOutMeaning, modelCard.calibration],
};

const novelty: ModelCardProps = {
  ...noveltyCard,
  facts: [
    ...noveltyCard.formula.map((text, at) => ({ term: `Step ${at + 1}`, text })),
    { term: 'Not read', text: noveltyCard.notRead },
    { term: 'Meant for', text: noveltyCard.intendedUse },
  ],
  figures: [...noveltyCard.figures],
};

/** What Byline’s own scores are, how well they do and what they are not for. */
export function ModelCards() {
  return (
    <section class="library-section">
      <h2>How Byline estimates</h2>
      {[novelty, attention].map((card) => (
        <ModelCard key={card.name} {...card} />
      ))}
    </section>
  );
}
