import { expect, test } from "vitest";
import { showClaims } from "../show-claims";

test.each<[text: string, claims: string[]]>([
  ["市长表示：“学校不会关闭。”", ["quote: “学校不会关闭。” | 市长 | 表示"]],
  ["王市长说，学校不会关闭。", ["reported: 学校不会关闭 | 王市长 | 说"]],
  ["“我们不会放弃。”教练李明赛后说。", ["quote: “我们不会放弃。” | 教练李明 | 说"]],
  ["据警方通报，两名男子已被逮捕。", ["reported: 两名男子已被逮捕 | 警方 | 据"]],
  ["专家认为，房价短期内不会上涨。", ["reported: 房价短期内不会上涨 | 专家 | 认为"]],
  [
    "“情况正在好转，”发言人说，“但仍需谨慎。”",
    ["quote: “情况正在好转，” | 发言人 | 说", "quote: “但仍需谨慎。” | 发言人 | 说"],
  ],
  ["电影《冬天的海》下月上映。", []],
  ["他指出，去年出口增长了3%。", ["reported: 去年出口增长了3% | 他 | 指出"]],
  ["所谓“专家”其实并不专业。", []],
])("Chinese: %s", (text, claims) => {
  expect(showClaims(text, "zh")).toEqual(claims);
});
