import { namelessLetters } from "../anonymous";
import { vocabularyOfLetters } from "../vocabulary";

/** A pattern of any of the words (which may be patterns), between what stands before and after them. */
function anyOf(before: string, words: string, after = ""): RegExp {
  return new RegExp(`${before}(?:${words.replaceAll(" ", "|")})${after}`);
}

/** What stands after a closing mark when the words before it are said: `"…"라고`. */
export const QUOTATIVE =
  /^(?:(?:이?라|[다냐자])?(?:고(?:[도는만요]|까지)?|며|면서도?|더니|지만|는데)|이?라|란다|하[고며자]는?|하면서|[했한](?:다|고|지만|으며))$/;

/** After a closing mark, before a noun that says whose words they are: `"…"라는 비판`. */
export const ADNOMINAL = /^(?:(?:이?라|[다냐자])?[는던]|이?[란단])$/;

/** Endings of a word that close reported words before a verb: `…했다고`. */
export const REPORTING_END = /[다라냐자까](고[도는]?|며|면서도?|더니)$/;
/** The same before a noun: `…했다는`. */
export const REPORTING_ADNOMINAL_END = /(?:[^보]다|[라냐자까])([는던])$/;

/** Nouns for words that make verbs with 하다 as well (`주장했다`). */
const SPEECH =
  "말 강조 설명 주장 지적 언급 답 반문 반박 비판 호소 당부 경고 촉구 요구 요청 제안 발표 평가 분석 진단 전망 예상 예측 판단 인정 부인 해명 선언 약속 다짐 일축 보도 우려 반발 지시 권고 진술 증언 통보 추정 추산 집계 파악 확인 관측 규정";

/** How verbs of speech begin. */
export const SPEECH_STEM = anyOf(
  "^",
  `(?:${SPEECH} 전 평 기록)[했하한해할합] [했한]다 했[고으지던] 하[며자] 한 [본봤]다 보고$ 말을 밝[혔힌히혀힐] 덧붙 내다[봤보] 꼬집 [썼쓴적][다고은었] 물[었은] 묻자 외[쳤친치] 알렸 입[을장] 목소리 뜻을 선을`,
);
/** A past form, which after quoted words tells who said them whatever its verb is. */
export const PAST = /[했었았렸혔썼쳤졌줬섰봤냈][다고던으지]/;
/** Verbs of thinking, which take the same endings. */
export const THOUGHT = /^(?:생각|믿|여[기겼]|알[고았려]|느[끼꼈])/;

/** Verbs that say that something is said, without saying by whom. */
export const HEARSAY = /^[알전](?:려|해)[졌진져지]/;

/** Verbs that give a thing its name: what they take in marks is a name. */
export const NAMING = /^(?:부르|불[리렸렀린]|칭[하했]|명명|이름)/;

/** Ends of phrases between a voice and what it says: where, when and how it is said. */
export const ADJUNCT_END = anyOf(
  "",
  "통해서? 인용[해하]며? 만나서? 출[석연]해 (?:회견 인터뷰 회의 자리 성명 보고서 방송 통화 연설 토론회 페이스북 [칼럼글책] (?<!때)문)에서? (?:회견 성명 자료 입장문?)[을를]\\s[내열]고 기자[들]?[과와]\\s만나 SNS에 [관대]해 두고 이날 앞서 그동안 지난해 \\d일 오전 오후",
  "$",
);

/** Words that lead into a sentence. */
const OPENING =
  "한편 또한? 다만 그러나 하지만 특히 앞서 이어 이날 그러면서 그리고 반면 이에 실제로? 최근";
export const OPENERS = anyOf("^", OPENING, "$");
/** Words that stand between phrases: these, adverbs, verbs that describe what follows. */
export const BETWEEN_PHRASES = anyOf(
  "^",
  `${OPENING} 그러자 이[후와때] 지난[달해]? 당[시초] 관련해? 직후 등 현재 오[늘전후] 어제 전날 결과 [위통대]해 대한 만약 물론 아울러 이처럼 이미 역시 다시 더 가장 매우 못 안 잘 계속 여전히 결국 오히려 나온 마친 앞둔 알려진 숨진 만든 줄곧 올해 [내작]년 그동안 이번 여러 만나 [것점][이도] 가운데 기자들과 [이그]런`,
  "$",
);

/** Nouns for plans and hopes, which are put into words as well. */
const PLANS = "방침 구상 계획 전략 의지 기대 의미 뜻 생각 인식";
export const PLAN_NOUN = anyOf("^", PLANS);

/** Nouns for words that someone says. */
export const SPEECH_NOUN = anyOf(
  "^",
  `${SPEECH} ${PLANS} 목소리 입장 의견 후문 소식 얘기 이야기 [볼쓴]?멘?소리 해석 여론 견해 의혹 불만 질문 글 문[자구] 메시지 발언 소문 시각 논리 취지 댓글 구호 판결 명령 것이다 것입니다 점을 결과 연구[가도는] 조사[가도는] [가-힣]{1,2}론 성명 공지 서한 분노 반응`,
);
/** A verb made of such a noun (주장했다) is no noun. */
export const NOUN_WITH_VERB = /^[가-힣]{2,3}(?:[했한할]|하[는며고기])/;

/** The end of a noun for someone who can speak: a person, an office, a body, a paper, a report. */
export const SPEAKER_END = anyOf(
  "",
  "(?<![숫투글적])자 (?<![조수행심역투])사 (?<![지차공복])원 (?<![전외내])부 (?<![기사대집])회 (?<![수진판])단 (?<!결)국 팀 (?<![주입현공시])장 (?<![확원승적])인 측 협 (?<![해상부])당 청 처 민 교수 령 관 총리 대표 가 가족 씨 군 은행 찰 센터 단체 연[합맹] 노[조총] 기업 계 후보 통 신문 통신 일보 언론 보고서 기구 네티즌 감독 총재 PD 학생 부모 년 성 사람 [그녀] 위 법 헌재 연구소 [A-Za-z)>》]",
  "들?$",
);
/** The end of a noun for a thing, an event or an amount: it may be what is spoken of, not who speaks. */
export const SILENT_END = anyOf(
  "",
  "사[고건업] 문제 상황 결과 경우 지역 제[도품] 정책 계획 가격 [금물]가 [금논]리 규모 수[준사] 효과 영향 대상 비용 이유 의혹 논란 선거 협상 경[기제] 시설 과정 방[법식] 지[표수] 매출 실적 조치 결정 가능성 피해 것 점 일 때 율 액",
  "들?$",
);

/** Those whose names a text withholds. */
export const koreanNameless = namelessLetters(
  "(?:관계자 소식통 당국자 측근 인사 제보자 목격자 네티즌 누리꾼 전문가들 주민들 일각 안팎)들?$ ^(?:한 어느 또\\s다른 다른 일부 복수의 여러 익명의)\\s [A-Z]\\s?씨$ 모\\s?씨$",
);

export const koreanWorth = vocabularyOfLetters({
  share:
    "\\d[\\d.,]*(?:퍼센트|포인트|조|억|만?\\s?원|달러|유로|엔|위안|배) 비율 비중 [율률][은는이가을을도과] 금리 물가",
  date: "지난달 지난해 작년 \\d[년월]",
  comparison:
    "보다 대비 최[대고저초소다장] 처음 사상 역대 가장 증가 감소 늘[었어] 줄[었어] 상승 하락 급[증감] 넘어 돌파 웃돌 밑돌 연속 [년월주일]\\s?만에 첫 번째 기록 떨어졌",
  // An act counts when it is done: its noun alone may be a plan.
  act: "(?:의결 통과 [가부]결 폐지 시행 [제개]정 선[고출정] 기[소각] 구속 체포 압수수색 고[발소] [임해]명 [해선]임 사[임퇴직망과] 제명 징계 당선 합의 서명 체결 발[표생] 공개 인수 합병 매각 설립 출범 폐쇄 중단 파산 신청 [결확지]정 승인 허가 [취철][소회] 숨[졌진] 부상 다쳤 붕괴 추락 폭발 적발 부과 지급 투자 수주 판매 개최 우?승 패했 이겼 인[상하] 올렸 내렸 제출 실패 달성 해고 탄핵 부인 반박 사실이\\s아니 허위 거짓 의혹 혐의 위[반법] 불법 조작 도입 변경 배상 유출 유죄 무죄 벌금)[^.]{0,14}[했됐렸었았쳤졌였갔왔났섰한]",
  past: "[했됐었았였렸졌쳤났왔갔섰](?:다|습니다)",
  open: "수\\s[있없] 것\\s같 보인다 듯 가능성 모른다 만약 다면 텐데 예상[되된] 겠[다습고지] 계획 예정 방침 구상 기대 하려 [할될]\\s것",
  opinion:
    '[해돼]야 필요 중요 시급 아쉽 안타깝 기쁘 슬프 좋 나쁘 생각 느[끼낌꼈] 바란 희망 우려 믿 당연 심각 (?:^|[\\s"“‘])(?:나는|내가|저는|제가|우리)',
  procedure: "논의 협의 회동 만[났나] 회의를 간담회 면담 비판했 검토 조율 건의 모색 안내했",
  private:
    "가족 부부 결혼 생일 아들 딸 어머니 아버지 태어 취미 팬들 앨범 노래 드라마 예능 훈련 관람 예매 슛 뜻한다 의미한다 방식 [을를]\\s말한다 기온 날씨 미세먼지 비가\\s 눈이\\s 사진= ⓒ",
});
