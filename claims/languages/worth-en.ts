import { vocabulary } from "../worth";

export const englishWorth = vocabulary(
  {
    figure:
      "two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion billions trillion trillions half quarter third two-thirds twice double triple zero",
    share:
      "percent percentage rate rates dollars dollar pounds euros cents average budget deficit debt surplus tax taxes revenue revenues profit profits income wages salary cost costs spending funding price prices gdp unemployment inflation",
    date: "january february march april june july august september october november december",
    comparison:
      "more most less fewer least fewest higher highest lower lowest larger largest biggest bigger smaller smallest worst best first record than increase increased increases increasing decrease decreased decline declined rose risen rise rising fell fallen fall dropped drop doubled tripled grew grown growth gained lost cut majority minority sixth third fourth fifth longest oldest youngest surged plunged exceeded average",
    act: "voted passed signed approved rejected vetoed appointed resigned fired dismissed elected nominated convicted sentenced charged arrested indicted sued ruled banned ordered issued acquired merged bought sold founded formed opened closed shut killed died injured wounded destroyed attacked invaded bombed deployed withdrew withdrawn won beat defeated lost raised slashed repealed enacted introduced implemented ratified agreed filed fined suspended recalled expelled deported evacuated damaged redesigned announced paid spent donated received awarded supported opposed created eliminated allowed required established abolished admitted apologized apologised pleaded testified reversed moved built sent shot hit collapsed detained seized imposed lifted extended delayed postponed cancelled canceled bailed borrowed invested reported estimated found recorded reached",
    dispute:
      "denied denies deny accused accuses accusing alleged alleges allegedly false falsely lied lie lying claimed claims illegal illegally illegally fraud corrupt responsible never",
    body: "court congress senate parliament government ministry department commission committee agency council police army military company university bank institute bureau administration authority authorities fbi cia irs epa nato un eu who fda cdc union association study report survey poll data census figures researchers officials law bill act legislation agreement agreements treaty constitution",
    past: "was were had did went came made took got gave saw left became began been has have",
    cause:
      "because due caused causing led leading resulted resulting result after following thanks",
    modal:
      "may might could would should can if perhaps maybe probably likely possibly must ought unless whether",
    future:
      "will won't going plan plans planning hope hopes want wants wanted expect expects tomorrow intend intends let let's promise considering consider",
    opinion:
      "think believe feel great good bad terrible wonderful beautiful amazing important wrong right love hate happy sad proud sorry should hope really very absolutely tremendous fantastic nice tough hard thank thanks glad honor pleased welcome disgrace horrible lovely fair sure important interesting surely obviously simply need understand agree wish deserve seems seem",
    person:
      "i i'm i’m i've i’ve i'd i’d i'll i’ll me my you your you're you’re you've you’ve yours let's let’s please",
    procedure:
      "met meet meets meeting discuss discussed discusses talks talked spoke criticized criticised condemned urged vowed considering praised welcomed called calls attended visited scheduled postponed trying seeking speculated attempt attempts",
    private:
      "born raised son daughter sons daughters wife husband couple girlfriend boyfriend mother father parents grandmother grandfather birthday wedding married fans fan album song songs singer actor actress star instagram fashion romance novel recipe podcast baby pregnant celebrity",
    rule: "minute kicks kick-off whistle tickets flour eggs pinch oven tablespoon weather rain showers sunny temperatures degrees cloudy windy means defined refers click subscribe newsletter tickets trending photo picture image advertisement follow sign",
    question: "why",
  },
  {
    question:
      /^["“‘']?(?:who|what|why|how|when|where|do|does|did|is|are|can|will|would|should)\s[^.]*\?/i,
  },
);
