import { namelessLetters } from "../anonymous";
import { vocabularyOfLetters } from "../vocabulary";

/** Verbs that attribute words. */
export const SPEECH_VERBS =
  "表示 指出 认为 認為 [强強][调調] 透露 介[绍紹] 宣布 告[诉訴] 坦[言承] 承[认認诺諾] 回[应應答忆憶] [写寫问答]道 [称稱] [说說] 讲 直言 解[释釋] [补補]充 呼[吁籲] 警告 披露 [反显顯][映示] 建[议議] 批[评評] 否[认認] [证證][实實] [预預][测測计計] 估[计計] 分析 感[叹慨] 提[醒问] [质質]疑 主[张張] 重申 保[证證] 通[报報] [报報][道導] 反[驳駁] [谴譴][责責] 喊话 抱怨 推测 判[断斷]";
/** Words between a subject and its verb of speech. */
export const BETWEEN =
  "[今昨当當][天日] [日此]前 近[日期] 曾经? [还還也则則并並就又都均] 再次 [随隨赛會会事之][后後] 最近 公[开開] [对對]此 进一步 同[时時]";

/** Those whose names a text withholds. */
export const chineseNameless = namelessLetters(
  "(?:人士 官员 官員 专家 專家 目击者 网友 居民 知情者)们?$ ^(?:一[名位] 有)",
);

export const chineseWorth = vocabularyOfLetters({
  share: "\\d[\\d.,]*(?:个百分点|亿|万|元|美元|倍) 百分之",
  date: "\\d[年月日]",
  comparison:
    "[超多少高低]于 超过 最[大高低多] 首[个次] 第一 增[长加] 下[降跌] 减少 上升 唯一 以[上下] 同比 占",
  act: "通过 否[决认] 判[决处] [起公]诉 [逮拘][捕留] 任命 辞职 当选 签署 达成 [发公]布 收购 [成设]立 停止 决定 批准 取消 死亡 受伤 遇难 发生 投资 [出进]口 启动 获[胜得] 指控 嫌疑 违[反法]",
  past: "了 已 曾",
  open: "可能 也许 如果 大概 将 计划 拟 预计 打算 目标",
  opinion: "我们 我[认想] 你们 您 应[该当] 必须 需要 重要 遗憾 高兴 希望 相信 感觉",
});
