import { useEffect, useMemo, useState } from "preact/hooks";
import type { Annotation, AnnotationId, Partner } from "../../annotation";
import type { LinkActions } from "../../components/Links";
import { partnerOf } from "../../components/partner-of";
import { background } from "../../messaging/remote";
import type { Actions } from "./actions";

/** The links of a card: to those of its own article, and, where some were made elsewhere, to those of others. */
export function useLinks(
  annotation: Annotation,
  others: readonly Annotation[],
  actions: Actions,
  onGo: (id: AnnotationId) => void,
): LinkActions {
  const [elsewhere, setElsewhere] = useState<readonly Partner[]>([]);
  // The card is drawn anew with every scroll of the page.
  const own = useMemo(() => others.map((each) => partnerOf(each, "", each.source)), [others]);
  const strange = annotation.links.filter(({ to }) => !own.some(({ id }) => id === to));
  const ids = strange.map(({ to }) => to).join();

  useEffect(() => {
    if (ids !== "") background.partners(annotation.source).then(setElsewhere, console.warn);
  }, [ids, annotation.source]);

  return {
    partners: [...own, ...elsewhere],
    candidates: (_, give) => give(own),
    onLink: ({ id }, relation, to) => void actions.link(id, relation, to),
    onUnlink: ({ id }, relation, to) => void actions.unlink(id, relation, to),
    onGo,
  };
}
