import { expect, test } from "vitest";
import { showClaims } from "../show-claims";

test.each<[text: string, claims: string[]]>([
  [
    "« Nous ne fermerons pas l’école », a déclaré la maire Anna Morel mardi.",
    ["quote: « Nous ne fermerons pas l’école » | la maire Anna Morel | déclaré"],
  ],
  [
    "La maire a affirmé que la ville avait dépensé quatre millions d’euros.",
    ["reported: la ville avait dépensé quatre millions d’euros | La maire | affirmé"],
  ],
  [
    "Selon la police, deux hommes ont été arrêtés.",
    ["reported: deux hommes ont été arrêtés | la police | Selon"],
  ],
  [
    "Deux hommes ont été arrêtés, a indiqué la police.",
    ["reported: Deux hommes ont été arrêtés | la police | indiqué"],
  ],
  [
    "« C’est une victoire », s’est réjoui le ministre.",
    ["quote: « C’est une victoire » | le ministre | s’est"],
  ],
  [
    "Le ministre a qualifié cette décision de « victoire pour les agriculteurs ».",
    ["quote: « victoire pour les agriculteurs » | Le ministre | qualifié"],
  ],
  [
    "« Nous avons tout perdu », explique Omar Haddad, commerçant. « Il faut nous aider. »",
    [
      "quote: « Nous avons tout perdu » | Omar Haddad | explique",
      "quote: « Il faut nous aider. » | Omar Haddad | -",
    ],
  ],
  [
    "Le projet coûtera 3 millions d’euros, d’après un rapport publié lundi.",
    ["reported: Le projet coûtera 3 millions d’euros | un rapport publié | d’après"],
  ],
  [
    "Elle a ajouté : « Nous ne céderons pas. »",
    ["quote: « Nous ne céderons pas. » | Elle | ajouté"],
  ],
  ["Le film « Les Saisons » sort mercredi.", []],
  ['"C\'est faux", a-t-il répondu.', ['quote: "C\'est faux" | il | répondu']],
  [
    "Comme l’a souligné le procureur, l’enquête est en cours.",
    ["reported: l’enquête est en cours | le procureur | souligné"],
  ],
  [
    "Le ministre de l’Intérieur a annoncé que 300 policiers seraient déployés.",
    ["reported: 300 policiers seraient déployés | Le ministre de l’Intérieur | annoncé"],
  ],
  [
    "« C’est une décision historique », s’est félicitée la présidente de la région.",
    ["quote: « C’est une décision historique » | la présidente de la région | s’est"],
  ],
  [
    "D’après l’Insee, l’inflation a ralenti à 2,3 % en avril.",
    ["reported: l’inflation a ralenti à 2,3 % en avril | l’Insee | D’après"],
  ],
  [
    "Le parquet indique avoir ouvert une enquête pour homicide.",
    ["reported: avoir ouvert une enquête pour homicide | Le parquet | indique"],
  ],
  [
    "« On a eu très peur », raconte Léa, 24 ans, qui habite l’immeuble voisin.",
    ["quote: « On a eu très peur » | Léa | raconte"],
  ],
  [
    "Le syndicat dénonce « un mépris total » de la direction.",
    ["quote: « un mépris total » | Le syndicat | dénonce"],
  ],
  [
    "Interrogé par l’AFP, un porte-parole a précisé que l’usine rouvrirait lundi.",
    ["reported: l’usine rouvrirait lundi | un porte-parole | précisé"],
  ],
  [
    "« Je ne démissionnerai pas », a-t-elle martelé. « J’irai jusqu’au bout. »",
    [
      "quote: « Je ne démissionnerai pas » | elle | martelé",
      "quote: « J’irai jusqu’au bout. » | elle | -",
    ],
  ],
  [
    "Les pompiers ont été appelés à 6 heures, a expliqué leur commandant.",
    ["reported: Les pompiers ont été appelés à 6 heures | leur commandant | expliqué"],
  ],
  [
    "Selon lui, le texte n’a aucune chance d’être adopté.",
    ["reported: le texte n’a aucune chance d’être adopté | lui | Selon"],
  ],
  [
    "Le journal affirme que le contrat a été signé en secret.",
    ["reported: le contrat a été signé en secret | Le journal | affirme"],
  ],
  [
    "L’opposition estime que la réforme est injuste, mais le gouvernement refuse de reculer.",
    [
      "reported: la réforme est injuste, mais le gouvernement refuse de reculer | L’opposition | estime",
    ],
  ],
  [
    "« Rien n'est décidé », a déclaré à l'agence la ministre Anne Morel.",
    ["quote: « Rien n'est décidé » | la ministre Anne Morel | déclaré"],
  ],
  [
    "Les syndicats dénoncent un projet « brutal et injuste ».",
    ["quote: « brutal et injuste » | Les syndicats | dénoncent"],
  ],
  [
    "Le maire, Louis Morel, a promis une enquête et assuré que le pont serait fermé.",
    ["reported: le pont serait fermé | Le maire, Louis Morel | assuré"],
  ],
  ["« Je suis innocent », a répété l'accusé.", ["quote: « Je suis innocent » | l'accusé | répété"]],
  [
    "Comme l'a expliqué la ministre, les travaux commenceront en mai.",
    ["reported: les travaux commenceront en mai | la ministre | expliqué"],
  ],
  ["Il assure n’avoir rien vu.", ["reported: n’avoir rien vu | Il | assure"]],
  [
    "La direction, elle, affirme avoir respecté la loi.",
    ["reported: avoir respecté la loi | La direction | affirme"],
  ],
  [
    "Le groupe a fait savoir que la production reprendrait lundi.",
    ["reported: la production reprendrait lundi | Le groupe | savoir"],
  ],
  [
    "Comme le rappelle l'ONG, 3 000 personnes sont mortes en mer.",
    ["reported: 3 000 personnes sont mortes en mer | l'ONG | rappelle"],
  ],
  [
    "« C'est une catastrophe », a déploré le maire de la commune, Jean Morel.",
    ["quote: « C'est une catastrophe » | le maire de la commune, Jean Morel | déploré"],
  ],
  [
    "La police a interpellé douze personnes, a indiqué samedi une source proche de l'enquête.",
    ["reported: La police a interpellé douze personnes | une source proche de l'enquête | indiqué"],
  ],
  [
    "Les associations réclament que la loi soit retirée.",
    ["reported: la loi soit retirée | Les associations | réclament"],
  ],
  // A statement of its own: the picture shows, it does not say.
  ["La photo, qui a fait le tour du monde, montre un homme debout devant un mur.", []],
])("French: %s", (text, claims) => {
  expect(showClaims(text, "fr")).toEqual(claims);
});
