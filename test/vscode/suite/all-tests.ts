// The tests in the order in which they run: activation first, since every later one activates the extension.
import './activation.test';
import './hover.test';
import './completion.test';
import './diagnostics.test';
import './known-files.test';
import './quick-fix.test';
import './places.test';
import './navigation.test';
import './formatting.test';
import './dockerfile.test';
import './convert-to-compose.test';
import './other-shell.test';
import './explain.test';
import './topology.test';
import './snippets.test';
import './settings.test';
import './server-commands.test';
