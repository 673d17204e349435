// The dialect of PowerShell, read statement by statement; only brackets stay open between statements.
import { statementDialect } from '../statements';
import { readStatement } from './read-statement';

export const powershell = statementDialect('powershell', readStatement);
