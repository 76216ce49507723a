// Words of English that carry no subject, then the phrases of any paper in any field. Nothing here is a subject anywhere:
// "model", "network" and "learning" stay, for somewhere they are what a paper is about.
const words = `
  about above across after against all along already also although always among and another any are around because been
  before being below best better between beyond both but can cannot could does due during each either even every for
  from further furthermore given had has have hence here how however into its itself less like make makes making many
  may might more moreover most much must namely neither nevertheless non not now often one ones only onto other others
  our out over own per quite rather same several shall should since some still such than that the their them then there
  thereby therefore these they this those three through throughout thus together too towards toward two under until
  upon use used uses using various very via was way ways well were what when where whereas whether which while who whose
  why will with within without would yet you your

  abstract achieve achieved achieves addition additionally address addresses aim aims allow allowing allows approach
  approaches article author authors available based called certain compare compared consider considered considering
  current currently demonstrate demonstrated demonstrates describe described describes develop developed different
  discuss effective effectively effectiveness enable enables enabling especially evaluate evaluated existing
  experiments extensive finally find findings first focus following found give gives important improve improved improves
  include includes including increasing introduce introduced introduces investigate large main method methods need new
  novel obtain obtained outperform outperforms paper particular particularly perform performed possible present presented
  presents previous previously propose proposed proposes provide provided provides providing recent recently related
  remains report require required requires respectively result resulting results second shed show showed showing shown
  shows significant significantly small specifically state-of-the-art studied studies study suggest takes technique
  techniques tend terms today typically understand work works
`;

/** Terms that stand in papers of every field and say nothing about any of them: no paper is compared by them. */
export const stopTerms: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
