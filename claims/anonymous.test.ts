import { expect, test } from "vitest";
import { findClaims } from "./find-claims";

test.each<[language: string, text: string, anonymous: boolean]>([
  ["en", "Two officials said the talks had failed.", true],
  ["en", "“The talks have failed,” said a person familiar with the matter.", true],
  ["en", "Sources told the paper that the talks had failed.", true],
  ["en", "“The talks have failed,” one resident said.", true],
  ["en", "“The talks have failed,” said Mara Lind, a senior official.", false],
  ["en", "Pentagon official Tom Arden said the talks had failed.", false],
  ["en", "The firm’s chief executive, Dana Wolf, said the talks had failed.", false],
  ["en", "The ministry said the talks had failed.", false],
  ["en", "She said the talks had failed.", false],
  ["ko", "의료계 관계자는 “협상이 결렬됐다”고 말했다.", true],
  ["ko", "한 친여 성향 의원은 “협상이 결렬됐다”고 말했다.", true],
  ["ko", "익명을 요구한 소식통은 협상이 결렬됐다고 전했다.", true],
  ["ko", "A씨는 “돈을 받지 않았다”고 주장했다.", true],
  ["ko", "김모 씨는 “돈을 받지 않았다”고 주장했다.", true],
  ["ko", "김 씨는 “돈을 받지 않았다”고 주장했다.", false],
  ["ko", "박 장관은 “협상이 결렬됐다”고 말했다.", false],
  ["ko", "한국은행은 성장률이 낮아질 것이라고 전망했다.", false],
  ["de", "Regierungskreisen zufolge ist das Gespräch gescheitert.", true],
  ["de", "„Das Gespräch ist gescheitert“, sagte ein Augenzeuge.", true],
  ["de", "„Das Gespräch ist gescheitert“, sagte Ministerin Weber.", false],
  ["fr", "Selon une source proche du dossier, les discussions ont échoué.", true],
  ["fr", "« Les discussions ont échoué », a déclaré la ministre.", false],
  ["es", "Según fuentes diplomáticas, las conversaciones fracasaron.", true],
  ["es", "Según el ministro, las conversaciones fracasaron.", false],
  ["ja", "政府関係者は「協議は決裂した」と述べた。", true],
  ["ja", "首相は「協議は決裂した」と述べた。", false],
  ["zh", "知情人士表示：“谈判已经破裂。”", true],
  ["zh", "市长表示：“谈判已经破裂。”", false],
])("%s: %s", (language, text, anonymous) => {
  const [claim] = findClaims(text, language);
  expect(claim?.speaker).not.toBeNull();
  expect(claim?.anonymous).toBe(anonymous);
});
