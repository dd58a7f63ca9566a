/** Writes the report as an HTML page that needs no other files. The template tag `html` escapes the report's texts. */
import { html, raw } from "hono/html";
import { printableReport, type Report, summary, verdict } from "./report.ts";

const style = raw(`
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
  body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem }
  table { border-collapse: collapse; width: 100% }
  th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #8885 }
  .high { color: light-dark(#b3001b, #ff8a80); font-weight: 600 }
  .medium { color: light-dark(#8a4b00, #ffc069); font-weight: 600 }
  .unread { border-left: .3rem solid #b3001b; padding-left: .8rem }
  code { overflow-wrap: anywhere; opacity: .75 }
`);

export function renderHtml(report: Report): string {
  const { region, time, read, findings, unread } = printableReport(report);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Audit of Amazon IVS in ${region}</title>
<style>${style}</style>
</head>
<body>
<h1>Audit of Amazon IVS in ${region}</h1>
<p>${time.toISOString()}: ${summary(read)}.</p>
<p><strong>${verdict(report)}</strong></p>
${unread.map(
  ({ part, channels, reason, hint }) => html`<section class="unread">
<h2>Could not read ${part}</h2>
<p>${reason} ${hint ?? ""}</p>
${channels ? html`<p><code>${channels.join(" ")}</code></p>` : ""}
</section>
`,
)}
${
  findings.length > 0
    ? html`<table>
<thead><tr><th>Severity</th><th>Finding</th><th>Resource</th><th>Problem</th><th>How to fix it</th></tr></thead>
<tbody>
${findings.map(
  ({ severity, rule, resource, arn, problem, fix }) => html`<tr>
<td class="${severity}">${severity}</td><td>${rule}</td><td>${resource}<br><code>${arn}</code></td><td>${problem}</td><td>${fix}</td>
</tr>
`,
)}
</tbody>
</table>`
    : ""
}
</body>
</html>
`;
  return String(page);
}
