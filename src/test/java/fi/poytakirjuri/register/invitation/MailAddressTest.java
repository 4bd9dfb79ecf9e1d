package fi.poytakirjuri.register.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailAddressTest {
    @Test
    void addressesAreReadAsPeoplePasteThem() {
        var read = MailAddress.readAll(
                "Niina Åkerlund <niina@example.org>; olli@example.org,\n\"Emmi W\" <emmi@example.org>");
        assertThat(read.addresses())
                .extracting(MailAddress::write)
                .containsExactly("Niina Åkerlund <niina@example.org>", "olli@example.org", "Emmi W <emmi@example.org>");
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void twoWhoReadTheSameMailGetItOnce() {
        var all = MailAddress.readAll("Aino <pari@example.org>, Väinö <PARI@example.org>, muu@example.org");
        assertThat(MailAddress.once(all.addresses()))
                .extracting(MailAddress::write)
                .containsExactly("Aino <pari@example.org>", "muu@example.org");
    }

    @Test
    void whatIsNoAddressIsTold() {
        var read = MailAddress.readAll("niina@, Olli Rautavuori, a b@example.org, x@y, ok@example.org");
        assertThat(read.unread()).containsExactly("niina@", "Olli Rautavuori", "a b@example.org", "x@y");
        assertThat(read.addresses()).hasSize(1);
    }

    @Test
    void noLineEndGetsIntoAnAddress() {
        assertThat(new MailAddress("Paha\r\nBcc: x@example.org", "ok@example.org").write())
                .isEqualTo("Paha Bcc: x@example.org <ok@example.org>");
        assertThat(MailAddress.isAddress("ok@example.org\r\nBcc:x@example.org")).isFalse();
    }
}
