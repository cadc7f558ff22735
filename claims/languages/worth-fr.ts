import { vocabulary } from "../worth";

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
