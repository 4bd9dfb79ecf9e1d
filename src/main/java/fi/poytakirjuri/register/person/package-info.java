/// What is known of one person or one organisation from every room, and two that are one made into one.
@NullMarked
package fi.poytakirjuri.register.person;

import org.jspecify.annotations.NullMarked;
