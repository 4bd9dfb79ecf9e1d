/// How quick the papers are, measured by `mvn -Pbench verify`; no test of the build looks at a clock.
@NullMarked
package fi.poytakirjuri.bench;

import org.jspecify.annotations.NullMarked;
