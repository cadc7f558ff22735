/** A few paragraphs of news in each language, as the papers write it: figures, quotes, reports, plain statements. */
export const TEXTS: Readonly<Record<string, string>> = {
  en: `The city council approved a $42 million plan on Tuesday to rebuild the harbour wall, which collapsed in two places during last winter’s storms. The vote was 9 to 4.

“We cannot wait for another storm,” said Mayor Anna Reyes, who proposed the plan in May. “Every month costs us more.”

Opponents said the plan would raise water rates by 6 percent and called it “a blank cheque for contractors.” Tom Okafor, an engineer who advised the county until 2019, told the council that the cheaper design had been tested in three other ports.

According to a report published in March, some 1,200 homes stand within half a mile of the wall. The report found that insurance costs had doubled since 2015. Residents, the authors warned, should expect further increases.

Work is to begin next spring. The last repair, in 1987, took four years.`,
  ko: `시의회는 14일 본회의를 열고 지난겨울 폭풍으로 두 곳이 무너진 방파제를 다시 짓는 420억원 규모의 계획을 찬성 9표, 반대 4표로 의결했다.

김 시장은 “다음 폭풍을 기다릴 수는 없다”며 “한 달이 늦어질 때마다 비용이 늘어난다”고 말했다.

반대하는 의원들은 이 계획이 수도 요금을 6% 올릴 것이라고 주장했다. 2019년까지 자문을 맡았던 한 기술자는 “더 싼 설계가 다른 항구 세 곳에서 이미 검증됐다”고 설명했다.

3월에 나온 보고서에 따르면 방파제에서 800m 안에 1200가구가 살고 있다. 보험료가 2015년의 두 배로 올랐다는 지적도 나온다. 공사는 내년 봄에 시작될 것으로 알려졌다.`,
  de: `Der Stadtrat hat am Dienstag einen Plan für 42 Millionen Euro beschlossen, um die Hafenmauer zu erneuern, die im vergangenen Winter an zwei Stellen eingestürzt war.

„Wir können nicht auf den nächsten Sturm warten“, sagte Bürgermeisterin Anna Weber. „Jeder Monat kostet uns mehr.“ Die Gegner erklärten, das Wasser werde um sechs Prozent teurer. Die Stadt habe andere Entwürfe nicht geprüft.

Laut einem Bericht vom März stehen 1200 Häuser weniger als einen Kilometer von der Mauer entfernt. Die Versicherungen seien seit 2015 doppelt so teuer geworden, hieß es darin.`,
  fr: `Le conseil municipal a adopté mardi un plan de 42 millions d’euros pour reconstruire la digue, effondrée en deux endroits l’hiver dernier.

« Nous ne pouvons pas attendre la prochaine tempête », a déclaré la maire Anna Morel. Selon un rapport publié en mars, 1 200 maisons se trouvent à moins d’un kilomètre. Les opposants affirment que l’eau coûtera 6 % de plus.`,
  es: `El ayuntamiento aprobó el martes un plan de 42 millones de euros para reconstruir el dique, que se derrumbó en dos puntos el invierno pasado.

«No podemos esperar a la próxima tormenta», dijo la alcaldesa Ana Ruiz. Según un informe publicado en marzo, hay 1200 casas a menos de un kilómetro. La oposición aseguró que el agua subirá un 6%.`,
  ja: `市議会は14日、昨冬の嵐で2カ所が崩れた防波堤を建て直す42億円の計画を可決した。賛成は9、反対は4だった。

市長は「次の嵐を待つことはできない」と述べた。反対派の議員は水道料金が6%上がると主張した。3月の報告書によると、防波堤から800メートル以内に1200世帯が住んでいる。`,
  zh: `市议会14日以9票赞成、4票反对通过了一项4200万元的计划，重建去年冬天在风暴中两处坍塌的防波堤。

市长表示：“我们不能等到下一场风暴。”反对者认为，水费将上涨6%。据三月公布的报告，防波堤800米以内住着1200户居民。`,
};
