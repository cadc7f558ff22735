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
  ['"C\'est faux", a-t-il répondu.', ['quote: "C\'est faux" | il | a']],
  ["Comme l’a souligné le procureur, l’enquête est en cours.", []],
])("French: %s", (text, claims) => {
  expect(showClaims(text, "fr")).toEqual(claims);
});
