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

/** How verbs of speech begin: nouns that make verbs with 하다 (`주장했다`), other stems, and phrases that stand for one. */
export const SPEECH_STEM = anyOf(
  "^",
  "(?:말 강조 설명 주장 지적 언급 답 답변 대답 반문 반박 비판 비난 호소 토로 당부 경고 촉구 요구 요청 제안 발표 평가 분석 진단 전망 예상 예측 판단 인정 시인 부인 해명 선언 약속 다짐 귀띔 일축 보도 우려 반발 질타 질문 지시 명령 권고 조언 진술 증언 자평 응수 통보 추정 추산 집계 확인 판시 관측 규정 전 평 기록 )[했하한해할합] [했한]다 했[고으지던] 하[며자] 한 본다 보고$ 말을 밝[혔힌히혀힐] 덧붙 내다[봤보] 꼬집 [썼쓴적][다고은었] 물[었은] 묻자 외[쳤친치] 알렸 입[을장] 목소리 뜻을 선을",
);
/** A past form, which after quoted words tells who said them whatever its verb is. */
export const PAST = /[했었았렸혔썼쳤졌줬섰봤냈][다고던으지]/;
/** Verbs of thinking, which take the same endings. */
export const THOUGHT = anyOf("^", "생각 믿 여[기겼] 알[고았려] 느[끼꼈] 착각 깨달");

/** Verbs that say that something is said, without saying by whom. */
export const HEARSAY = /^[알전](?:려|해)[졌진져지]/;
/** Verbs with which someone expects or guesses: `…것으로 내다봤다`, `1630명으로 집계했다`. */
export const ESTIMATE = anyOf(
  "^",
  "(?:관측 전망 예상 예측 추정 추산 집계 분석 판단 평가 진단 확인 파악 발표 추계)[했하한] 내다[봤보] 보고$ 봤 밝[혔힌] 전했",
);

/** Verbs that give a thing its name: what they take in marks is a name. */
export const NAMING = anyOf("^", "부르 불[리렸렀린] 일컫 칭[하했] 명명 이름 명칭 표기");

/** Ends of phrases between a voice and what it says: where, when and how it is said. */
export const ADJUNCT_END = anyOf(
  "",
  "통해서? 인용[해하]며? 만나서? [출참][연석]해 (?:회견 브리핑 인터뷰 간담회 회의 자리 성명 보고서 논평 [칼럼글책] 방송 기고 편지 통화 연설 토론회 페이스북 (?<!때)문)에서? (?:성명 회견 자료 입장문? 브리핑 간담회 논평 사과문 담화문?)[을를]\\s[내열]고 기자[들]?[과와]\\s만나 트위터에 SNS에 관련해 대해 두고 이날 앞서 그[동간]안? 지난해 \\d일 오전 오후",
  "$",
);

/** Words that lead into a sentence. */
export const OPENERS = anyOf(
  "^",
  "한편 또한? 다만 그러나 하지만 특히 앞서 이어 이날 그러면서 그리고 반면 아울러 이에 실제로? 최근",
  "$",
);

/** Nouns for words that someone says. */
export const SPEECH_NOUN = anyOf(
  "^",
  "지적 전망 진단 목소리 설명 입장 의견 주장 평가 분석 비판 비난 우려 관측 반응 후문 소식 얘기 이야기 [볼쓴]?멘?소리 말 보도 반박 해석 여론 견해 의혹 불만 요구 요청 호소 답 질문 글 문자 메시지 제안 증언 진술 약속 경고 당부 조언 발언 소문 판단 시각 논리 취지 댓글 문구 구호 판[결정] 명령 해명 것이다 것입니다 점을 추정 방침 구상 계획 전략 포부 의지 기대 각오 의미 뜻 생각 인식 결과 연구[가도는] 조사[가도는] 분노 원성 하소연 성토 반발 자성 탄식 폭로 고백 관점 응답 [가-힣]{2}론 [중지]론 정설 통설 호평 혹평 찬사 경고음 민원 성명 논평 담화 공지 서한 편지 청원 현수막 플래카드 팻말 선언",
);
/** Of these, those that are plans and hopes rather than words. */
export const PLAN_NOUN = anyOf("^", "방침 구상 계획 전략 포부 의지 기대 각오 의미 뜻 생각 인식");
/** A verb made of such a noun (주장했다) is no noun. */
export const NOUN_WITH_VERB = /^[가-힣]{2,3}(?:[했한할]|하[는며고기])/;

/** The end of a noun for someone who can speak: a person, an office, a body, a paper, a report. */
export const SPEAKER_END = anyOf(
  "",
  "(?<![숫투글적흑])자 (?<![조수행심역투종탐])사 (?<![지차자공복만억천조])원 (?<![전외내])부 (?<![기사대집])회 (?<![수진판중])단 (?<!결)국 (?<!제)팀 (?<![주입현공문등긴성확시])장 (?<![확원할승적])인 (?<![관예추])측 (?<![위타])협 (?<![해상부])당 (?<![요신])청 (?<![대조출])처 [시주국농어]민 [교선가군]수 (?:대통 수)?령 (?<![습연])관 [총]리 [대]표 전문가 작가 유?가족 씨 군 은행 [경검]찰 센터 단체 학회 연[합맹] 노조 노총 [재]단 [기]업 [업학경재]계 후보 소식통 신문 방송 통신 일보 타임스 매체 언론 보고서 기구 네티즌 코치 감독 총재 앵커 배우 PD 학생 부모 청년 [여남]성 사람 이웃 지사 [그그녀] 위 [지고]법 지검 헌재 거래소 연구소 시 [A-Za-z)>》]",
  "들?$",
);
/** The end of a noun for a thing, an event or an amount: it may be what is spoken of, not who speaks. */
export const SILENT_END = anyOf(
  "",
  "사고 사건 문제 상황 결과 경우 지역 제도 정책 계획 사업 제품 가격 금리 물가 규모 수준 효과 영향 기준 대상 법안 예산 비용 이유 원인 의혹 논란 수사 재판 판결 선거 투표율? 협상 경기 기술 시설 차량 치료 기간 과정 방[법식] 내용 부분 지[표수] 매출 실적 투자 성장률? 경제 조치 결정 전망 가능성 피해 부담 것 점 일 때 율 액",
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
    "가족 부부 결혼 생일 아들 딸 어머니 아버지 태어 취미 팬들 앨범 노래 드라마 예능 훈련 관람 예매 슛 뜻한다 의미한다 기온 날씨 미세먼지 비가\\s 눈이\\s 사진= ⓒ",
});
