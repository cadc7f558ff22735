import { expect, test } from "vitest";
import { bylineIn, namesIn } from "./name-phrases";

const SITES = ["The Quayside Post", "quayside.example", "강변일보"];

test.each([
  // a text known to name the authors, the names
  ["Ada Lind", "Ada Lind"],
  ["By Ada Lind and Tom Brack", "Ada Lind, Tom Brack"],
  ["by Ada Lind, Tom Brack & Jo Ng", "Ada Lind, Tom Brack, Jo Ng"],
  ["Von Jana Reuß und Olaf Brandt", "Jana Reuß, Olaf Brandt"],
  ["Par Élodie Mercier avec AFP", "Élodie Mercier"],
  ["Por Ana Gil y Luis Mar", "Ana Gil, Luis Mar"],
  ["Artur da Costa e Silva", "Artur da Costa e Silva"],
  ["Ada Lind, Political Editor", "Ada Lind"],
  ["Elena Gil (eg), Omar Su (os)", "Elena Gil, Omar Su"],
  ["Ada Lind - Apr 16, 2024 3:40 pm", "Ada Lind"],
  ["Ada Lind ada@quayside.example", "Ada Lind"],
  ["Ada Lind @adalind", "Ada Lind"],
  ["서지안 기자 jian@gangbyeon.example", "서지안"],
  ["서지안·한도윤 기자", "서지안, 한도윤"],
  ["[부산=강변일보 서지안 기자]", "서지안"],
  ["강변일보=서지안 선임기자", "서지안"],
  ["作者：沈知远", "沈知远"],
  ["（记者 沈知远）", "沈知远"],
  ["湖滨新闻记者 沈知远", "沈知远"],
  ["文／沈知远", "沈知远"],
  ["[三浦遥，潮風]", "三浦遥, 潮風"],
  ["The Quayside Post", ""],
  ["admin", ""],
  ["https://quayside.example/ada", ""],
  ["2024-05-02", ""],
  ["", ""],
])("%s", (text, expected) => {
  expect(namesIn(text, SITES).join(", ")).toBe(expected);
});

test.each([
  // a line of the page, the names that it gives
  ["By Ada Lind, in News, Sport, 0 Comments", "Ada Lind"],
  ["Von Jana Reuß, Olaf Brandt und Mia Kern, WB", "Jana Reuß, Olaf Brandt, Mia Kern"],
  ["서지안 기자 | 2024-02-20", "서지안"],
  ["2023-11-07 09:15 来源：湖滨新闻网 作者：沈知远", "沈知远"],
  ["Ein Beitrag von Jana Reuß", "Jana Reuß"],
  ["Propos recueillis par Élodie Mercier", "Élodie Mercier"],
  ["Escrito por: Ana Gil", "Ana Gil"],
  ["A cura di Marco Neri", "Marco Neri"],
  ["Geschreven door Jan de Wit", "Jan de Wit"],
  ["Skrevet av Kari Moen", "Kari Moen"],
  ["Oprac. Jan Lis", "Jan Lis"],
  ["Napsal Petr Dub", "Petr Dub"],
  ["Írta: Kis János", "Kis János"],
  ["Teksti: Matti Aho", "Matti Aho"],
  ["Текст: Иван Лесной", "Иван Лесной"],
  ["Yazar: Ali Deniz", "Ali Deniz"],
  ["Penulis: Budi Laut", "Budi Laut"],
  ["Tác giả: Lê Hải", "Lê Hải"],
  ["लेखक: राम सागर", "राम सागर"],
  ["بقلم: أحمد البحري", "أحمد البحري"],
  ["מאת: דוד ים", "דוד ים"],
  ["文＝三浦遥", "三浦遥"],
  ["By the harbour, nothing moved", ""],
  ["Reporter erzählen vom Hafen", ""],
  ["كتب أحمد البحري رسالة إلى الميناء", ""],
  ["Von der Brücke bis zum Markt", ""],
  ["Ada Lind", ""],
  ["기자회견이 열렸다", ""],
  [
    "현장에 있던 이웃 기자 두 사람도 같은 말을 했고, 시는 하천 산책로 출입을 삼가 달라고 거듭 당부했으며 오는 주말까지 통제를 이어 가기로 했다. 서지안 기자 jian@gangbyeon.example ▶ 더 보기 ⓒ 강변일보, 무단 전재 및 재배포 금지",
    "서지안",
  ],
])("the line %s", (line, expected) => {
  expect(bylineIn(line, SITES).join(", ")).toBe(expected);
});
