// The dialect of cmd.exe and of batch files, read line by line; only parentheses stay open between lines.
import { statementDialect } from '../statements';
import { readLine } from './read-line';

export const cmd = statementDialect('cmd', readLine);
