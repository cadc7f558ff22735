import { vocabulary } from "../vocabulary";
import { type Grammar, lexicon, Role } from "../western/lexicon";

/** The forms of verbs in -er from their stems: `affirm` affirme affirmait affirment affirmé affirmant. */
function regular(stems: string): [number, string][] {
  const forms: string[] = [];
  const participles: string[] = [];
  const going: string[] = [];
  for (const stem of stems.split(" ")) {
    // `annonçait`, `jugeait`: c and g stay soft before a.
    const soft = stem.endsWith("c")
      ? `${stem.slice(0, -1)}ç`
      : stem.endsWith("g")
        ? `${stem}e`
        : stem;
    forms.push(`${stem}e`, `${stem}ent`, `${soft}ait`, `${soft}aient`);
    participles.push(`${stem}é`);
    going.push(`${soft}ant`);
  }
  return [
    [Role.Says, forms.join(" ")],
    [Role.Says | Role.PastParticiple, participles.join(" ")],
    [Role.Says | Role.Participle, going.join(" ")],
  ];
}

const words = lexicon(
  ...regular(
    "déclar affirm expliqu indiqu précis ajout assur estim soulign annonc confi racont not jug regrett dénonc martel insist résum observ comment lanc détaill plaid confirm rapport tweet ironis tranch argument demand nuanc " +
      "déplor fustig réclam alert signal montr suggér constat témoign rétorqu répliqu gliss souffl lâch interrog questionn avanc point énonc stipul évoqu balay exclam",
  ),
  [
    Role.Says,
    "dit disait disent rappelle rappelait rappellent écrit écrivait écrivent répond répondait répondent reconnaît reconnaissait reconnaissent admet admettait soutient soutenait soutiennent prévient prévenait avertit conclut " +
      "concluait poursuit poursuivait relève relevait prétend prétendait prétendent révèle révélait révèlent considère considérait promet promettait exige prédit prévoit prévoient espère réagit martèle suggère",
  ],
  [
    Role.Says | Role.PastParticiple,
    "dit rappelé écrit répondu reconnu admis soutenu prévenu averti conclu poursuivi relevé prétendu révélé considéré promis exigé réagi insurgé",
  ],
  [Role.Says | Role.Participle, "disant rappelant promettant reconnaissant"],
  [
    Role.Calls,
    "qualifie qualifiait qualifié qualifiant appelle appelait appelé dénonce dénonçait dénoncé juge jugé estime évoque évoqué parle parlait parlé",
  ],
  [
    Role.Noun,
    "dit écrit note juge demande annonce réponse lance signale montre alerte commente observe relève tranche souffle nuance conclut estime",
  ],
  [Role.Source, "selon d'après d’après"],
  [
    Role.Auxiliary | Role.Finite,
    "a ont avait avaient aura auront ait aurait auraient n'a n’a n'ont n’ont peut peuvent pouvait pourrait pourraient doit doivent devait devrait devraient va vont allait veut veulent fait font faisait s'est s’est",
  ],
  [
    Role.Being,
    "est sont était étaient sera seront serait seraient fut furent soit n'est n’est c'est c’est",
  ],
  [
    Role.Finite,
    "est sont était étaient sera seront serait seraient fut furent c'est c’est n'est n’est reste restait restent vient viennent prend faut faudra",
  ],
  [
    Role.Adverb,
    "aussi également encore déjà ensuite puis enfin ne n' pas plus toutefois cependant pourtant ainsi alors notamment désormais récemment mardi lundi hier aujourd'hui aujourd’hui demain même toujours jamais bien ici là par ailleurs nous lui se s' en y",
  ],
  [
    Role.Determiner,
    "le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes plusieurs quelques chaque tous toutes certains certaines aucun aucune deux trois quatre cinq six sept huit neuf dix",
  ],
  [Role.SubjectPronoun, "il elle ils elles on je j' nous vous certains certaines beaucoup"],
  [
    Role.Preposition,
    "à au aux de du d' en dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après lors dès jusqu'à jusqu’à parmi malgré devant derrière durant face",
  ],
  [
    Role.Subordinator,
    "que qu' si quand lorsque lorsqu' comme parce puisque tandis alors où comment pourquoi dont combien",
  ],
  [Role.That, "que qu'"],
  [Role.Asking, "si comment pourquoi où combien"],
  [Role.As, "comme"],
  [Role.Infinitive, "avoir être n'avoir n’avoir n'être n’être vouloir"],
  [Role.Relative, "qui dont lequel laquelle lesquels"],
  [Role.Coordinator, "et ou mais ni or"],
  [
    Role.Time,
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier matin soir semaine mois an ans année",
  ],
);

export const french: Grammar = {
  words,
  verbSecond: false,
  tied: /-(?:t-)?(ils?|elles?|on|je)$/,
  guess(word) {
    if (/^(?:qu|s|n|j|c)['’]/.test(word)) return guessElided(word);
    return /(?:aient|ait|èrent|issent)$/.test(word)
      ? Role.Verbal
      : word.endsWith("ément") || word.endsWith("ivement")
        ? Role.Adverb
        : 0;
  },
};

/** `qu’une`, `s’il`: the small word that lost its vowel tells what the whole does; `l’agence` stays a noun. */
function guessElided(word: string): number {
  const full = words.get(`${word.slice(0, word.search(/['’]/))}'`) ?? 0;
  return full & (Role.That | Role.Subordinator | Role.SubjectPronoun);
}

export const frenchWorth = vocabulary({
  figure:
    "deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent cents mille million millions milliard milliards douzaine dizaine dizaines centaine centaines milliers moitié tiers quart double",
  share:
    "pourcentage euro euros dollar dollars taux budget déficit dette impôt impôts chiffre bénéfice bénéfices perte pertes revenu revenus salaire salaires prix inflation chômage coût coûts",
  date: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  comparison:
    "plus moins meilleur pire premier première record hausse baisse augmenté augmentation diminué recul progressé progression chuté doublé triplé majorité minorité seul seule contre supérieur inférieur dernier plupart dépassé environ près",
  act:
    "adopté voté signé approuvé rejeté nommé démissionné limogé élu condamné inculpé arrêté interpellé poursuivi interdit ordonné acheté vendu fondé créé ouvert fermé tué tués mort morts blessé blessés détruit attaqué bombardé gagné perdu battu " +
    "augmenté baissé abrogé instauré ratifié libéré publié suspendu expulsé évacué endommagé annoncé versé reçu supprimé frappé touchée touche pris revu demandé élevé placé lancé décidé",
  dispute: "dément démenti nie accuse accusé accusations faux mensonge fraude illégal soupçonné",
  body: "tribunal parlement assemblée sénat gouvernement ministère commission comité police armée entreprise société université banque institut parti parquet groupe étude rapport sondage loi accord otan ue onu",
  past: "a ont été était étaient avait avaient fut",
  cause: "parce car cause entraîné provoqué suite après grâce",
  modal:
    "pourrait pourraient devrait devraient peut peuvent si peut-être probablement semble semblent serait",
  future: "va vont sera seront prévoit prévu espère veut souhaite demain",
  opinion:
    "crois pense bon mauvais beau important triste heureux espère très absolument difficile malheureusement",
  person: "je j' j'ai j’ai moi mon ma mes nous notre nos vous votre vos tu",
  procedure: "rencontré discuté entretien critiqué condamné salué appelé demandant visite",
  private:
    "né née fils fille épouse mari couple mariage anniversaire album chanson chanteur chanteuse acteur actrice mode",
  rule: "météo pluie degrés photo image publicité",
});
