package fi.poytakirjuri.document.block;

import java.util.List;

/// Room to sign by hand, two abreast, each line with the signer's name and role under it.
public record SignatureSpace(List<Signer> signers) implements Block {
    public SignatureSpace {
        signers = List.copyOf(signers);
    }

    /// @param role "puheenjohtaja"; empty for none
    public record Signer(String name, String role) {
        public Signer {
            name = name.strip();
            role = role.strip();
        }

        /// Olli Rautavuori, puheenjohtaja
        public String nameAndRole() {
            return role.isEmpty() ? name : name + ", " + role;
        }
    }
}
