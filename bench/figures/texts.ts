/** A paragraph of news in each language, dense with figures and with numbers that are none. */
export const TEXTS: Readonly<Record<string, string>> = {
  ko: "지난해 출생아 수는 23만명으로 전년보다 1만9천200명(7.7%) 줄었다. 응답자 10명 중 6명은 결혼이 필요 없다고 답했다. 정부는 2030년까지 50조원을 투자하고 일자리 3만개를 만든다고 16일 밝혔다. 이 법 제5조 제2항에 따라 3년 이하의 징역에 처한다. 전문가들은 고령화가 성장률을 끌어내리고 있다며 연금 개혁이 시급하다고 입을 모은다.",
  en: "At least 34 people were killed and more than 120 injured on March 3, 2021, when a bus carrying 52 passengers crashed near Exit 4. The company sold 50 million phones in the first quarter, generating revenue of $89.5 billion, up about 12 percent. Nearly half of the 2,000 respondents said they were worried. Residents, the authors warned, should expect further increases, and nobody knows how the council will pay for the repairs.",
  ja: "2023年の出生数は72万7277人で、8年連続で過去最少を更新した。トヨタ自動車の純利益は2兆5894億円で、前年同期の2.2倍となった。県内の約3割にあたる1万2千世帯が停電し、午後3時15分に復旧した。専門家からは、対策が遅いとの批判が出ている。",
  zh: "事故造成5人死亡、23人受伤。该公司第三季度营收为123.4亿美元，同比增长15%，净利润下降2.3个百分点。三分之一的受访者表示，每周工作超过50个小时。第31届大运会将于7月28日开幕。专家认为，房价短期内不会上涨，但仍需谨慎。",
  de: "Der Konzern steigerte den Umsatz um 8,3 Prozent auf 12,4 Milliarden Euro. Bei dem Unfall am 3. Mai 2022 wurden drei Menschen getötet und 17 weitere Personen verletzt. Etwa zwei Drittel der Befragten sprachen sich dafür aus. Die Opposition nannte den Plan einen Angriff auf den Rechtsstaat und kündigte Widerstand an.",
  fr: "Près de 200 000 personnes ont manifesté samedi à Paris. Le chômage a reculé de 0,2 point, à 7,1 % de la population active. Le 14 juillet 2023, quelque 300 pompiers luttaient contre l'incendie qui a brûlé 4 500 hectares. Le ministre a qualifié cette décision de victoire pour les agriculteurs.",
  es: "El Gobierno destinará 1.500 millones de euros a la vivienda. Casi la mitad de los encuestados, el 48 %, cree que la economía irá a peor. El 14 de marzo de 2020 murieron 15 personas y más de 40 resultaron heridas. El ministro calificó la decisión de victoria histórica y anunció nuevas medidas.",
};
