/**
 * Given names that are forms of one name, learned from who prints both. Written by tests/tools/learn/aliases.ts;
 * lib/names/given-aliases.ts reads them beside the lists made by hand.
 */
export const learnedAliases = `
chris christopher;
alex alexander;
michael mike;
dan daniel;
thomas tom;
ben benjamin;
nicholas nick;
greg gregory;
jeff jeffrey;
josh joshua;
juergen jurgen;
matt matthew;
mohamad mohammad;
phil philip;
tim timothy;
jon jonathan;
steve steven;
bjoern bjorn;
joerg jorg;
sergei sergey;
andrew andy;
bill william;
charles charlie;
dave david;
george gyorgy;
james jim;
ken kenneth;
pete peter;
rich richard;
rudiger ruediger;
sam samuel;
stephen steve`;
