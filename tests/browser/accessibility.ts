import axe from "axe-core";
import type { View } from "./view.ts";

export interface Violation {
  readonly rule: string;
  readonly help: string;
  /** The HTML of the elements that break the rule. */
  readonly elements: readonly string[];
}

/**
 * What axe finds wrong with a view: over all of its rules for WCAG 2.2 A and AA and its best practices,
 * or over some of them alone.
 */
export async function accessibilityViolations(
  view: View,
  rules: readonly string[] = [],
): Promise<Violation[]> {
  await view.run(axe.source);
  return view.evaluate(
    async (only: string[]) => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run(document, {
        resultTypes: ["violations"],
        ...(only.length > 0 && { runOnly: only }),
      });
      return violations.map(({ id, help, nodes }) => ({
        rule: id,
        help,
        elements: nodes.map(({ html }) => html),
      }));
    },
    [...rules],
  );
}
