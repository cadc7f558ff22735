import { namelessWords } from "../anonymous";
import { vocabularyOfWords } from "../vocabulary";
import { type Grammar, lexicon } from "../western/lexicon";
import * as Role from "../western/role";

const MONTHS =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";

const words = lexicon(
  [
    [
      Role.Says,
      "déclar affirm expliqu indiqu précis ajout assur estim soulign confi racont not regrett dénonc annonc insist observ confirm rapport demand montr constat témoign rappell réclam jug répét martel déplor +e +ent +ait +é +ant",
    ],
    [
      Role.Says,
      "dit disait disent écrit répond répondu reconnaît reconnu admet admis soutient soutenu prévient prévenu averti conclut conclu poursuit relève révèle considère promet prévoit espère réagi dément savoir",
    ],
    [Role.Calls, "qualifi dénonc jug évoqu parl appell accus +e +ent +ait +é +ant"],
    [Role.Noun, "dit écrit note juge demande annonce montre alerte relève estime"],
    [Role.Source, "selon d'après"],
    [
      Role.Auxiliary | Role.Finite,
      "a ont avait avaient ait aurait auraient n'a n'ont l'a peut peuvent pourrait doit devrait va vont veut fait font s'est",
    ],
    [
      Role.Being | Role.Finite,
      "est sont était étaient sera seront serait seraient fut soit n'est c'est",
    ],
    [Role.Finite, "reste restent vient viennent faut faudra"],
    [
      Role.Adverb,
      "aussi également encore déjà ensuite puis enfin ne n' pas plus toutefois ainsi alors notamment hier aujourd'hui bien nous lui se s' en y",
    ],
    [
      Role.Determiner,
      "le la les l' un une des ce cet cette ces son sa ses leur leurs plusieurs quelques tous toutes certains certaines deux trois",
    ],
    [Role.SubjectPronoun, "il elle ils elles on je j' nous vous certains certaines"],
    [
      Role.Preposition,
      "à au aux de du d' en dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après lors devant",
    ],
    [
      Role.Subordinator,
      "que qu' si quand lorsque comme parce puisque tandis alors où comment pourquoi dont",
    ],
    [Role.That, "que qu'"],
    [Role.Asking, "si comment pourquoi où"],
    [Role.As, "comme"],
    [Role.Infinitive, "avoir être n'avoir n'être vouloir"],
    [Role.Relative, "qui dont lequel laquelle"],
    [Role.Coordinator, "et ou mais ni or"],
    [
      Role.Time,
      `${MONTHS} lundi mardi mercredi jeudi vendredi samedi dimanche hier matin soir semaine mois ans année`,
    ],
  ],
  "ant",
);

export const french: Grammar = {
  words,
  verbSecond: false,
  guess(word) {
    // `qu'une`, `s'il`: the small word that lost its vowel tells what the whole does; `l'agence` stays a noun.
    if (/^(?:qu|s|n|j|c)'/.test(word))
      return (
        words(word.slice(0, word.indexOf("'") + 1)) &
        (Role.That | Role.Subordinator | Role.SubjectPronoun)
      );
    return /(?:aient|ait|èrent)$/.test(word)
      ? Role.Verbal
      : /(?:é|ive)ment$/.test(word)
        ? Role.Adverb
        : 0;
  },
};

/** Those whose names a text withholds. */
export const frenchNameless = namelessWords(
  "sources? proches? responsables? témoins? experts observateurs diplomates? spécialistes habitants? riverains? personnes? certains",
);

export const frenchWorth = vocabularyOfWords(
  {
    figure:
      "deux trois quatre cinq six sept huit neuf dix vingt mille milliers moitié tiers quart double | cent million milliard dizaine centaine + +s",
    share:
      "euro dollar taux budget déficit dette revenu prix inflation chômage impôt bénéfice perte salaire coût + +s",
    date: MONTHS,
    comparison:
      "plus moins meilleur premier première record hausse baisse baissé recul majorité plupart augmenté",
    act: "élu interdit vendu ouvert mort détruit perdu battu suspendu reçu + +e +s +es | pris dément nie accuse faux mensonge fraude illégal",
    past: "a ont été était étaient avait avaient fut",
    open: "pourrait pourraient devrait peut peuvent si semble serait va vont sera seront prévoit espère veut",
    opinion:
      "je j' j'ai moi mon ma mes nous notre vous votre crois pense bon mauvais beau important triste heureux très difficile",
    private:
      "né née fils fille épouse mari mariage anniversaire album chanson chanteur chanteuse acteur actrice pluie degrés photo image",
  },
  words,
  /.és?$/,
);
