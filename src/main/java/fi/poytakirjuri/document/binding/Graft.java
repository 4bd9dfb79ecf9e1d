package fi.poytakirjuri.document.binding;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/// Takes over the structure of another file: its elements with what they say to a screen reader, and which passage of
/// which page belongs to each. Names of its own are told by their standard meaning; what is not understood is passed
/// over, never trusted.
final class Graft {
    private static final int DEEPEST = 100;
    private static final int MOST_ROLES = 10;
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJR = COSName.getPDFName("OBJR");

    /// ISO 32000-1, 14.8.4; without the grouping by Document, of which the bound file has one.
    private static final Set<String> STANDARD = Set.of(
            ("Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody "
                            + "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby "
                            + "Warichu RB RT RP WT WP Figure Formula Form")
                    .split(" "));

    /// What an element says besides its place: title, language, alternative and actual text, expansion.
    private static final List<COSName> SAID =
            List.of(COSName.T, COSName.LANG, COSName.ALT, COSName.ACTUAL_TEXT, COSName.E);

    private final Copy copy;
    private final Map<COSDictionary, Leaf> leaves;
    private final Map<COSDictionary, COSDictionary> links;
    private final Map<COSDictionary, COSDictionary> linkOwners = new IdentityHashMap<>();
    private final Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final @Nullable COSDictionary roles;

    /// @param leaves by the pages of the other file
    /// @param links what became of its links
    private Graft(
            @Nullable COSDictionary roles,
            Copy copy,
            Map<COSDictionary, Leaf> leaves,
            Map<COSDictionary, COSDictionary> links) {
        this.roles = roles;
        this.copy = copy;
        this.leaves = leaves;
        this.links = links;
    }

    /// Hangs the elements of a structure's root below an element of the bound file.
    ///
    /// @return the element that each link belongs to
    static Map<COSDictionary, COSDictionary> onto(
            COSDictionary element,
            COSDictionary root,
            Copy copy,
            Map<COSDictionary, Leaf> leaves,
            Map<COSDictionary, COSDictionary> links)
            throws IOException, Refused {
        var graft = new Graft(root.getCOSDictionary(COSName.ROLE_MAP), copy, leaves, links);
        graft.kids(root, element, null, 0);
        return graft.linkOwners;
    }

    private void kids(COSDictionary from, COSDictionary to, @Nullable COSDictionary page, int depth)
            throws IOException, Refused {
        if (depth > DEEPEST) throw new Refused(Refusal.BROKEN);
        var entry = from.getDictionaryObject(COSName.K);
        if (entry instanceof COSArray array)
            for (int i = 0; i < array.size(); i++) kid(array.getObject(i), to, page, depth);
        else kid(entry, to, page, depth);
    }

    private void kid(@Nullable COSBase kid, COSDictionary to, @Nullable COSDictionary page, int depth)
            throws IOException, Refused {
        switch (kid) {
            case COSInteger passage -> passage(page, passage.intValue(), to);
            case COSDictionary part when MCR.equals(part.getCOSName(COSName.TYPE)) -> passage(part, page, to);
            case COSDictionary part when OBJR.equals(part.getCOSName(COSName.TYPE)) -> link(part, to);
            case COSDictionary element when element.containsKey(COSName.S) -> element(element, to, page, depth);
            case null, default -> {}
        }
    }

    private void element(COSDictionary from, COSDictionary parent, @Nullable COSDictionary above, int depth)
            throws IOException, Refused {
        if (!met.add(from)) return;
        var own = from.getCOSDictionary(COSName.PG);
        var page = own == null ? above : own;
        var role = role(String.valueOf(from.getNameAsString(COSName.S)));
        if (role.equals("Document")) {
            kids(from, parent, page, depth + 1);
            return;
        }
        var element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        element.setName(COSName.S, role);
        for (var name : SAID)
            if (from.getDictionaryObject(name) instanceof COSString words) element.setItem(name, words);
        var attributes = from.getDictionaryObject(COSName.A);
        if (attributes != null) element.setItem(COSName.A, copy.of(attributes));
        add(element, parent);
        kids(from, element, page, depth + 1);
    }

    static void add(COSDictionary element, COSDictionary parent) {
        element.setItem(COSName.P, parent);
        addKid(element, parent);
    }

    /// Passages in a form within a page are not followed: they keep their looks, not their place in the structure.
    private void passage(COSDictionary reference, @Nullable COSDictionary page, COSDictionary to) {
        var own = reference.getCOSDictionary(COSName.PG);
        if (!reference.containsKey("Stm")) passage(own == null ? page : own, reference.getInt(COSName.MCID), to);
    }

    private void passage(@Nullable COSDictionary page, int passage, COSDictionary to) {
        var leaf = page == null ? null : leaves.get(page);
        if (leaf == null || passage < 0 || passage > Leaf.MOST_PASSAGES) return;
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, MCR);
        reference.setItem(COSName.PG, leaf.page());
        reference.setInt(COSName.MCID, passage);
        addKid(reference, to);
        leaf.own(passage, to);
    }

    private void link(COSDictionary reference, COSDictionary to) {
        var there = reference.getCOSDictionary(COSName.OBJ);
        var here = there == null ? null : links.get(there);
        if (here == null || linkOwners.putIfAbsent(here, to) != null) return;
        var own = new COSDictionary();
        own.setItem(COSName.TYPE, OBJR);
        own.setItem(COSName.OBJ, here);
        own.setItem(COSName.PG, here.getCOSDictionary(COSName.P));
        addKid(own, to);
    }

    private static void addKid(COSBase kid, COSDictionary parent) {
        var kids = parent.getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            parent.setItem(COSName.K, kids);
        }
        kids.add(kid);
    }

    private String role(String name) {
        var role = name;
        for (int i = 0; i < MOST_ROLES && roles != null && !isStandard(role); i++) {
            var meaning = roles.getNameAsString(role);
            if (meaning == null) break;
            role = meaning;
        }
        return isStandard(role) ? role : "NonStruct";
    }

    private static boolean isStandard(String role) {
        return role.equals("Document") || STANDARD.contains(role);
    }
}
