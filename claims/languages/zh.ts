import { namelessLetters } from "../anonymous";
import { vocabularyOfLetters } from "../vocabulary";

/** Verbs that attribute words. */
export const SPEECH_VERBS =
  "表示 指出 认为 強調 强调 透露 介绍 宣布 告诉 坦言 坦承 回应 回應 承认 承認 写道 寫道 称 稱 说 說 说道 讲 直言 解释 解釋 补充 補充 呼吁 呼籲 警告 披露 声称 聲稱 宣称 宣稱 反映 显示 顯示 建议 建議 批评 批評 否认 否認 证实 證實 预测 預測 预计 預計 估计 " +
  "分析 分析称 总结 感叹 感慨 抱怨 提醒 回忆 回憶 答道 回答 问道 提问 质疑 質疑 主张 主張 重申 保证 承诺 承諾 明确 通报 通報 报道 報道 報導 评价 評價 形容 反驳 反駁 谴责 譴責 喊话 喊道 笑言 笑说 发文 發文 留言 推测 判断 判斷";
/** Words between a subject and its verb of speech. */
export const BETWEEN =
  "今天 今日 昨天 昨日 日前 近日 此前 曾经 曾 还 還 也 则 則 并 並 就 又 再次 随后 隨後 当天 當天 当日 最近 公开 公開 都 均 对此 對此 进一步 同时 同時 近期 赛后 賽後 会后 會後 事后 事後 之后 之後";

/** Those whose names a text withholds. */
export const chineseNameless = namelessLetters(
  "(?:人士 官员 官員 专家 專家 目击者 网友 居民 知情者)们?$ ^(?:一[名位] 有)",
);

export const chineseWorth = vocabularyOfLetters({
  share: "\\d[\\d.,]*(?:个百分点|亿|万|元|美元|倍) 百分之",
  date: "\\d[年月日]",
  comparison:
    "[超多少高低]于 超过 最[大高低多] 首[个次] 第一 增[长加] 下[降跌] 减少 上升 唯一 以[上下] 同比 占",
  act: "通过 否[决认] 判[决处] [起公]诉 [逮拘][捕留] 任命 [辞卸]职 当选 签署 达成 [发公]布 收购 合并 出售 [成设]立 关闭 停止 破产 决定 批准 取消 死亡 受伤 遇难 爆炸 发生 投资 出口 进口 上市 启动 获[胜得] 击败 提交 指控 嫌疑 违[反法] 造假",
  past: "了 已 曾",
  open: "可能 也许 如果 大概 将 计划 拟 预计 打算 目标",
  opinion: "我们 我[认想] 你们 您 应[该当] 必须 需要 重要 遗憾 高兴 希望 相信 感觉",
});
