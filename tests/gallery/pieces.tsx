import '../../assets/styles/surfaces.css';
import './gallery.css';
import { AuthorCard } from '../../components/author-card.tsx';
import { AuthorChip } from '../../components/author-chip.tsx';
import { drawMaths } from '../../components/draw-maths.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Maths } from '../../components/maths.ts';
import { PaperChip } from '../../components/paper-chip.tsx';
import { ScoreCard } from '../../components/score-card.tsx';
import { card, partCard, possibleCard, refusedCard } from './invented.ts';
import { scoreChips, scorePanel, youngPanel } from './invented-scores.ts';

const nothing = () => {};
const cardActions = {
  onFollow: nothing,
  onOpenLibrary: nothing,
  onCompare: nothing,
  onLookUp: nothing,
  onCorrect: nothing,
  onTakeBack: nothing,
  onClose: nothing,
};

function Chips() {
  const chips = [
    { outcome: 'confirmed', text: 'h 35', isDoubtful: true },
    { outcome: 'confirmed', text: 'known', isDoubtful: false },
    { outcome: 'likely', text: 'h 12', isDoubtful: false },
    { outcome: 'likely', text: 'h 61', isDoubtful: true },
    { outcome: 'possible', text: '?', isDoubtful: false },
  ] as const;
  return (
    <p class="gallery-line">
      {chips.map(({ outcome, ...chip }) => (
        <span key={`${outcome} ${chip.text}`}>
          Lin Guo{' '}
          <AuthorChip outcome={outcome} chip={{ ...chip, label: `Lin Guo: ${outcome}. Details` }} onOpen={nothing} />,{' '}
        </span>
      ))}
    </p>
  );
}

/** The pieces that stand in other people's pages, and the notices. */
export function Pieces() {
  return (
    <Maths.Provider value={drawMaths}>
      <main class="gallery">
        <h1>Pieces</h1>
        <Chips />
        <p class="gallery-line">
          <PaperChip team="2 of 5 authors known · max h 35" saved={null} onSave={nothing} onUnsave={nothing} />
        </p>
        <p class="gallery-line">
          <PaperChip team={null} saved={{ status: 'reading' }} onSave={nothing} onUnsave={nothing} />
        </p>
        {scoreChips.map((scores) => (
          <p class="gallery-line" key={scores.by + scores.parts[0]}>
            <PaperChip team={null} saved={null} scores={scores} onSave={nothing} onUnsave={nothing} />
          </p>
        ))}
        <div class="gallery-cards">
          <ScoreCard panel={scorePanel} onAskJudge={nothing} onClose={nothing} />
          <ScoreCard panel={youngPanel} onAskJudge={nothing} onClose={nothing} />
          <AuthorCard card={card} {...cardActions} />
          <AuthorCard card={possibleCard} {...cardActions} />
          <AuthorCard card={partCard} lastMade="move|2|1" {...cardActions} />
          <AuthorCard card={refusedCard} {...cardActions} />
        </div>
        <ErrorNotice message="The file is larger than 20 MB." todo="Cut it into smaller ones." />
      </main>
    </Maths.Provider>
  );
}
