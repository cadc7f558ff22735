import { namelessLetters } from "../anonymous";
import { vocabularyOfLetters } from "../vocabulary";

/** Verbs that attribute words, as they stand after と. */
export const SPEECH_VERBS =
  "述べ 語[っるり] 話[しす] 指摘 強調 説明 明らかに 主張 批判 訴え 言[っいう] 答え 発表 表明 [明断]言 反論 否定 釈明 謝罪 コメント 投稿 書[いき] 伝え 報[じ道] 分析 予[測想] 見込 推[定計] 判断 評価 警告 懸念 呼びかけ 求め 要[求請] 提[案言] 回答 振り返 漏らし 明か[しす] 証言 供述 約束 非難 嘆[いく] 喜[んぶ] 期待 [声方識え向]を 驚[いく] 反発 抗議 疑問 尋ね 問い 笑 意[気欲] 決意 続け [み見][てる] いる。 し[て、た] する";

/** Nouns for words, as they stand after との or という. */
export const SPEECH_NOUNS =
  "声 意見 指摘 見[方解通] 考え 認識 批判 主張 懸念 発言 コメント 報[告道] 情報 証言 説 調査 予[測想] 評価 分析 判断 回答 訴え 要[望求] 反論 不満 疑問 質問 抗議 警告 談話 投稿 言葉 話 結果 推計";

/** Those whose names a text withholds. */
export const japaneseNameless = namelessLetters(
  "(?:関係者 幹部 筋 当局者 専門家 目撃者 住民 男性 女性)(?:ら たち)?$ 匿名",
);

export const japaneseWorth = vocabularyOfLetters({
  share: "\\d[\\d.,]*(?:割|億|兆|万|円|ドル|ユーロ|倍)",
  date: "\\d[年月日]",
  comparison: "より 比べ 最[大高低多小] 初めて 初の 増 減 上回 下回 超え 唯一 首位",
  act: "[可否]決 成立 施行 改正 判決 起訴 逮捕 告発 提訴 [辞解退就]任 当選 合意 署名 発[表売生] 公[表開] 買収 売却 設[立置] 創[業立] 開[業始設] [中停]止 申請 決定 承認 死亡 負傷 処分 投資 輸[出入] 販売 優勝 引き[上下]げ 実施 疑惑 容疑 違反 不正",
  open: "かもしれ 可能性 だろう とみられ ようだ 予定 方針 計画 見通し 目指 たい",
  opinion: "私[はが] 僕は 我々 べき 必要 重要 残念 うれし 悲し 素晴らし 思う 感じ 願 期待 懸念",
});
