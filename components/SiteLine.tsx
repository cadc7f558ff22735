import type { PanelActions, SiteChoice } from "./panel-model";
import { useWords } from "./words";

interface Props {
  /** null where there is no page to speak of. */
  readonly site: SiteChoice | null;
  readonly onTurn: PanelActions["turnSite"];
}

/** Whether Tallymark is on here, and a way to change that, in one line. */
export function SiteLine({ site, onTurn }: Props) {
  const { say } = useWords();
  if (site === null) return null;
  const { host, off } = site;
  return (
    <p class="site-line">
      <span>{off ? say("site_isOff", host) : host}</span>
      <button type="button" class="quiet" onClick={() => onTurn(!off)}>
        {say(off ? "site_turnOn" : "site_turnOff")}
      </button>
    </p>
  );
}
