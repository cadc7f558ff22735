import { type Grammar, lexicon, Role } from "../western/lexicon";

const words = lexicon(
  [
    Role.Says,
    "dit disait disent dira déclare déclarait déclarent affirme affirmait affirment explique expliquait expliquent indique indiquait indiquent précise précisait précisent ajoute ajoutait ajoutent " +
      "assure assurait assurent estime estimait estiment souligne soulignait soulignent annonce annonçait annoncent rappelle rappelait rappellent confie confiait raconte racontait racontent note notait notent " +
      "juge jugeait jugent regrette regrettait regrettent dénonce dénonçait dénoncent écrit écrivait écrivent répond répondait répondent reconnaît reconnaissait reconnaissent admet admettait soutient soutenait soutiennent " +
      "prévient prévenait avertit martèle insiste insistait insistent résume résumait observe observait commente commentait conclut concluait poursuit poursuivait lance lançait détaille détaillait relève relevait plaide plaidait " +
      "prétend prétendait prétendent confirme confirmait confirment révèle révélait révèlent rapporte rapportait rapportent considère considérait considèrent tweete ironise tranche argue argumente promet promettait demande demandait demandent " +
      "nuance déplore déplorait déplorent fustige s'insurge s'inquiète s'étonne s'indigne s'exclame réclame réclamait exige alerte alertait signale signalait montre montrent suggère suggérait constate constatait constatent témoigne témoignait réagit " +
      "balaie rétorque réplique glisse souffle lâche s'agace se justifie interroge questionne avance avançait pointe pointait énonce stipule prédit prévoit prévoient espère évoque évoquait",
  ],
  [
    Role.Says | Role.PastParticiple,
    "dit déclaré affirmé expliqué indiqué précisé ajouté assuré estimé souligné annoncé rappelé confié raconté noté jugé regretté dénoncé écrit répondu reconnu admis soutenu prévenu averti martelé insisté résumé observé " +
      "commenté conclu poursuivi lancé détaillé relevé plaidé prétendu confirmé révélé rapporté considéré tweeté ironisé tranché argué promis demandé nuancé déploré fustigé réclamé exigé alerté signalé montré suggéré constaté " +
      "témoigné réagi balayé rétorqué répliqué glissé soufflé lâché exclamé insurgé interrogé questionné avancé pointé",
  ],
  [
    Role.Says | Role.Participle,
    "disant déclarant affirmant expliquant indiquant précisant ajoutant assurant estimant soulignant annonçant rappelant notant jugeant dénonçant promettant regrettant reconnaissant confirmant demandant évoquant",
  ],
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
    "aussi également encore déjà ensuite puis enfin ne n' pas plus toutefois cependant pourtant ainsi alors notamment désormais récemment mardi lundi hier aujourd'hui aujourd’hui demain même toujours jamais bien ici là par ailleurs nous lui leur se s' en y",
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
    if (/^(?:qu|l|d|s|n|j|c|m|t)['’]/.test(word)) return guessElided(word);
    return /(?:aient|ait|èrent|issent)$/.test(word)
      ? Role.Verbal
      : word.endsWith("ément") || word.endsWith("ivement")
        ? Role.Adverb
        : 0;
  },
};

/** `qu’une`, `l’agence`, `d’ampleur`: the small word that lost its vowel tells what the whole does. */
function guessElided(word: string): number {
  const full = words.get(`${word.slice(0, word.search(/['’]/))}'`) ?? 0;
  return (
    full &
    (Role.Determiner | Role.Preposition | Role.That | Role.Subordinator | Role.SubjectPronoun)
  );
}
