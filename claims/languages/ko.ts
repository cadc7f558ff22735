function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

/** What stands after a closing mark when the words before it are said: `"…"라고`. */
export const QUOTATIVES = words(
  "고 라고 이라고 며 라며 이라며 면서 라면서 이라면서 라 이라 하고 하며 냐고 냐며 다고 다며 자고 자며 고도 라고도 이라고도 고는 라고는 이라고는 라는데 라지만 라더니 라면서도 " +
    "했다 한다 했고 했지만 했으며 하자 라고만 라고까지 이라고까지 란다 하고는 하면서 면서도 라고요",
);

/** After a closing mark, before a noun that says whose words they are: `"…"라는 비판`. */
export const ADNOMINALS = words(
  "는 라는 이라는 란 이란 라던 이라던 다는 냐는 자는 던 라고하는 단 이단 라며서 라면",
);

/** Endings of a word that close reported words before a verb: `…했다고`. */
export const REPORTING_END = /(?:다|라|냐|자|까|느냐|으냐)(고|고도|고는|며|면서|면서도|더니)$/;
/** The same before a noun: `…했다는`. */
export const REPORTING_ADNOMINAL_END = /(?:[^보]다|라|냐|자|까)(는|던)$|(?:이|아니)?란$/;

/** Nouns that make verbs of speech with 하다: `주장했다`. */
const SPEECH_VERBS =
  "말 말씀 주장 강조 설명 지적 언급 답 답변 대답 반박 비판 비난 호소 토로 당부 경고 촉구 요구 요청 제안 발표 평가 분석 진단 전망 예상 예측 판단 판정 규정 단언 인정 시인 부인 해명 항변 " +
  "선언 공언 약속 다짐 고백 회상 회고 술회 귀띔 일축 보도 소개 환영 우려 한탄 하소연 반발 조롱 질타 성토 질의 질문 반문 역설 피력 표명 시사 암시 묘사 표현 지시 명령 주문 권고 조언 건의 폭로 진술 " +
  "증언 자평 호평 혹평 극찬 칭찬 격려 위로 축하 사과 사죄 애도 추모 자신 장담 확신 응수 통보 공지 안내 고지 공개 이야기 얘기 추정 추산 집계 확인 판시 선고 결론 보고 관측 예고 예견 치하 재확인 호언 천명 " +
  "표방 일갈 반색 탄식 항의 비유 정의 해석 자랑 과시 독려 주창 공격 응원 폄하 평 논평 전 밝히 거듭강조 풀이 적시 서술 기술 기록 명시 인용 신고 고발 제보 통지 전달 고지 단정 결론";

/** Other beginnings of verbs of speech, and of phrases that stand for one. */
const SPEECH_STEMS =
  "밝혔 밝힌 밝히 밝혀 밝힐 덧붙 내다봤 내다보 꼬집 썼다 썼고 썼으며 썼던 쓴 적었 적은 적혀 털어 비꼬 물었 물은 묻자 되물 외쳤 외친 외치 소리쳤 못박 못 거들 맞받 맞섰 받아쳤 쏘아붙 알렸 알린 알려왔 올렸 남겼 " +
  "건넸 잘라 점쳤 치켜세 추켜세 빗댔 몰아 몰아세 목소리 입을 입장 뜻을 소감 의견 의사를 견해 심경 각오 포부 불만 의혹 운을 날을 각을 선을 혀를 으름장 엄포 쓴소리 일침 했다 했고 했으며 했지만 했는데 했던 한다 " +
  "하며 하면서 해 하자 하는 한 느꼈 반대 찬성 읽었 노래 들려 입을 진단을 평가를 분석을 설명을 주장을 기대를 우려를 답을 말을 글을 반응 이른 읊조 중얼 속삭 웃었 울먹 한숨 고개를 손사래 너스레 힘줘 힘주 목청 지원사격 사과의 감사";

export const SPEECH_STEM = new RegExp(
  `^(?:(?:${SPEECH_VERBS.split(" ").join("|")})(?:했|하|한|해|할|합|함|$)|(?:${SPEECH_STEMS.split(" ").join("|")}))`,
);

/** Verbs that say that something is said, without saying by whom. */
export const HEARSAY = /^(?:알려졌|알려진|알려져|전해졌|전해진|전해져|알려지|전해지)/;
/** Verbs with which someone expects or guesses: `…것으로 내다봤다`. */
export const ESTIMATE_VERB =
  /^(?:(?:내다|관측|전망|예상|예측|추정|추산|집계|분석|판단|평가|진단|확인|파악|조사|기대|발표|계산)(?:했|하|봤|보|한)|보고$|봤|밝혔|밝힌|전했)/;
/** Verbs that take a figure with 로: `1630명으로 집계했다`. */
export const FIGURE_ESTIMATE =
  /^(?:(?:집계|추산|추정|전망|예상|예측|분석|관측|추계)(?:했|한|하고)|내다봤)/;

/** Verbs that give a thing its name: what they take in marks is a name. */
export const NAMING = /^(?:부르|불리|불렀|불린|일컫|일컬|칭하|칭했|명명|이름|명칭|표기)/;

/** Ends of phrases between a voice and what it says: where, when and how it is said. */
export const ADJUNCT_END =
  /(?:통해|통해서|인용해|인용하며|만나|만나서|출연해|참석해|회견에서|브리핑에서|인터뷰에서|간담회에서|회의에서|자리에서|페이스북에|페이스북에서|SNS에|입장문에서|성명에서|보고서에서|논평에서|논문에서|책에서|칼럼에서|글에서|방송에서|기고에서|기고문에서|서한에서|편지에서|통화에서|트위터에|연설에서|조사에서|토론회에서|관련해|대해|두고|이날|앞서|그동안|그간|지난해|\d일|오전|오후)$/;

/** Words that lead into a sentence. */
export const OPENERS = words(
  "한편 또 또한 다만 그러나 하지만 특히 앞서 이어 이날 그러면서 그리고 반면 아울러 이에 실제로 실제 이날 그동안 그간 최근",
);

/** The end of a name for a body that counts and estimates. */
export const BODY_END =
  /(?:부|청|처|원|회|국|은행|기구|기금|협회|연구원|연구소|센터|당국|정부|조사처|정책처|[A-Za-z)])$/;

/** Nouns for words that someone says. */
export const SPEECH_NOUN =
  /^(?:지적|전망|진단|목소리|설명|입장|의견|주장|평가|분석|비판|비난|우려|관측|반응|후문|얘기|이야기|말|말씀|보도|반박|해석|여론|지론|견해|의혹|불만|볼멘소리|하소연|요구|요청|호소|답변|대답|질문|물음|글|문자|메시지|제안|제보|증언|진술|폭로|고백|다짐|약속|경고|당부|조언|충고|속담|격언|발언|언급|소문|풍문|소식|전언|귀띔|판단|결론|인식|시각|기대|예상|예측|자조|푸념|탄식|한탄|논평|논리|의미|뜻|취지|메모|댓글|칭찬|찬사|극찬|호평|혹평|항의|문구|표현|인사|소감|구호|각오|심정|생각|판정|판결|지시|명령|통보|공지|회신|해명|변명|변|항변|조롱|쓴소리|덕담|위로|격려|방침|구상|계획|전략|포부|의지|복안|심산|것이다|것이|것|점을|추정|의심)/;

/** A verb made of such a noun (주장했다) is no noun. */
export const NOUN_WITH_VERB = /^(?:[가-힣]{2,3})(?:했|하는|하며|하고|하기|해왔|해 |한다|할)/;

/** Of these, those that are plans and hopes rather than words. */
export const PLAN_NOUN =
  /^(?:방침|구상|계획|전략|포부|의지|복안|심산|기대|각오|의미|뜻|생각|심정|인식|논리)/;

/** The end of a noun for someone who can speak: a person, an office, a body. */
export const SPEAKER_END =
  /(?:의원|위원|위원장|대표|장관|차관|총리|대통령|교수|관계자|대변인|씨|회장|사장|총재|이사|이사장|감독|선수|코치|측|당|부|청|처|원|사|회|단|팀|군|시|국|은행|경찰|검찰|법원|재판부|재판관|판사|검사|변호사|변호인|전문가|시민|주민|기자|그|그녀|이들|그들|자|들|연구원|센터|협회|단체|학회|연합|연맹|노조|공단|공사|재단|기업|업계|업체|학계|정부|국회|청와대|대통령실|백악관|여당|야당|여권|야권|지도부|당국|소식통|실장|국장|과장|부장|팀장|처장|청장|시장|지사|군수|구청장|원장|소장|본부장|센터장|단장|총장|학장|의장|부의장|수석|비서관|보좌관|대사|특사|서기|주석|국왕|총통|상무|전무|부사장|부회장|대리|차장|사무관|연구위원|애널리스트|이코노미스트|작가|배우|가수|감독|PD|피디|앵커|학생|학부모|환자|의사|간호사|유족|피해자|목격자|이용자|소비자|상인|점주|농민|어민|노동자|근로자|직원|임원|대표이사|회장단|대리인|대리인단|운영자|개발자|담당자|책임자|당사자|참석자|참가자|후보|후보자|예비후보|외신|신문|방송|통신|일보|저널|타임스|매체|보고서|기구|연구진|연구팀|위|노총|전교조|거래소|연구소|공정위|방통위|감사원|진흥원|세관|관계사|방송사|통신사|지검|고검|지법|고법|대법원|헌재|[A-Za-z)])$/;
