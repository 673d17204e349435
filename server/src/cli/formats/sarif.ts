// SARIF 2.1.0, the format of code scanning services.
import { version } from '../../../../package.json';
import type { Locale } from '../../base/text';
import { rulePage } from '../../features/doc-pages';
import { rules } from '../../rules/registry';
import type { AnyRule, Edit, Severity } from '../../rules/rule';
import type { FileReport, ReportedFinding } from '../report';
import type { Format } from './format';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export const sarif: Format = {
  begin: `{"$schema":"${schema}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
  file: (report, index) =>
    (index === 0 ? '\n' : ',\n') +
    report.findings.map((finding) => JSON.stringify(toResult(report, finding))).join(',\n'),
  end: (_, { locale }) => `\n],"tool":${JSON.stringify(describeTool(locale))}}]}\n`,
};

function toResult(report: FileReport, { ruleId, severity, message, from, to, fix }: ReportedFinding): object {
  const artifactLocation = locationOf(report.path);
  return {
    ruleId,
    ruleIndex: rules.findIndex((rule) => rule.id === ruleId),
    level: levelOf(severity),
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(from, to) } }],
    ...(fix && {
      fixes: [
        {
          description: { text: fix.title },
          artifactChanges: [
            { artifactLocation, replacements: fix.edits.map((edit) => toReplacement(report, edit)) },
          ],
        },
      ],
    }),
  };
}

function toReplacement({ lines }: FileReport, { span, newText }: Edit): object {
  return {
    deletedRegion: regionOf(lines.placeOf(span.start), lines.placeOf(span.end)),
    insertedContent: { text: newText },
  };
}

function regionOf(from: ReportedFinding['from'], to: ReportedFinding['to']): object {
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** A path below the working folder is told relative to the root of the sources. */
function locationOf(path: string): object {
  const slashed = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
  const encoded = slashed.split('/').map(encodeURIComponent).join('/');
  if (slashed.startsWith('/')) return { uri: `file://${encoded}` };
  if (/^[A-Za-z]:\//u.test(slashed)) return { uri: `file:///${encoded.replace('%3A', ':')}` };
  return { uri: encoded, uriBaseId: '%SRCROOT%' };
}

function levelOf(severity: Severity | 'off'): string {
  switch (severity) {
    case 'error':
    case 'warning':
      return severity;
    case 'info':
    case 'hint':
      return 'note';
    case 'off':
      return 'none';
  }
}

function describeTool(locale: Locale): object {
  return {
    driver: {
      name: 'Dockline',
      version,
      informationUri: 'https://github.com/dockline/dockline',
      rules: rules.map((rule) => describeRule(rule, locale)),
    },
  };
}

function describeRule({ id, severity, title, why }: AnyRule, locale: Locale): object {
  return {
    id,
    shortDescription: { text: title[locale] },
    fullDescription: { text: why[locale].replaceAll('`', '') },
    help: { text: why[locale].replaceAll('`', ''), markdown: why[locale] },
    helpUri: rulePage(id),
    defaultConfiguration: { enabled: severity !== 'off', level: levelOf(severity) },
  };
}
