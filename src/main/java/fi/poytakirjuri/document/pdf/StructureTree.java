package fi.poytakirjuri.document.pdf;

import fi.poytakirjuri.document.layout.Content;
import fi.poytakirjuri.document.layout.Element;
import fi.poytakirjuri.document.layout.Element.Trait;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// The structure a screen reader follows (ISO 32000, 14.7): made before the pages, told by them where its contents are
/// seen, and completed after them.
final class StructureTree {
    private static final COSName NAMESPACE = COSName.getPDFName("NS");
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName LIST_NUMBERING = COSName.getPDFName("ListNumbering");

    private static final int LEAF = 32;

    private final @Nullable COSDictionary namespace;
    private final COSDictionary root = new COSDictionary();
    private final Element top;
    private final Map<Element, COSDictionary> dictionaries = new IdentityHashMap<>();
    private final Map<Content, COSDictionary> owners = new IdentityHashMap<>();
    private final Map<Content, List<Reference>> seen = new IdentityHashMap<>();
    private final Map<Element, List<COSDictionary>> annotations = new IdentityHashMap<>();
    private final List<COSBase> parents = new ArrayList<>();

    StructureTree(Element top, Standard standard) {
        this.top = top;
        this.namespace = standard == Standard.A4_UA2 ? pdf2Namespace() : null;
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, build(top, root));
    }

    /// Begins a page.
    ///
    /// @return its number in the parent tree
    int beginPage() {
        parents.add(new COSArray());
        return parents.size() - 1;
    }

    /// The number of the next sequence on the page that belongs to the content.
    int mark(Content content, int pageNumber, COSDictionary page) {
        var onPage = (COSArray) parents.get(pageNumber);
        var number = onPage.size();
        onPage.add(owner(content));
        seen.computeIfAbsent(content, key -> new ArrayList<>(1)).add(new Reference(page, number));
        return number;
    }

    /// Ties a link's clickable area to its element.
    void annotate(Element link, COSDictionary annotation, COSDictionary page) {
        annotation.setInt(COSName.STRUCT_PARENT, parents.size());
        parents.add(dictionary(link));
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, annotation);
        reference.setItem(COSName.PG, page);
        annotations.computeIfAbsent(link, key -> new ArrayList<>(1)).add(reference);
    }

    /// Where a picture lies on its page, which a reader may show enlarged.
    void bound(Content content, COSArray box) {
        var layout = attributes("Layout");
        layout.setItem(COSName.BBOX, box);
        layout.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
        owner(content).setItem(COSName.A, layout);
    }

    COSDictionary dictionary(Element element) {
        var dictionary = dictionaries.get(element);
        if (dictionary == null) throw new IllegalStateException("No part of this structure: " + element.role());
        return dictionary;
    }

    /// The tree's root, complete.
    COSDictionary complete() {
        complete(top);
        root.setItem(COSName.PARENT_TREE, parentTree());
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
        if (namespace != null) root.setItem(COSName.getPDFName("Namespaces"), new COSArray(List.of(namespace)));
        return root;
    }

    /// A number tree with leaves of some entries each, so that a reader need not read all to find one.
    private COSDictionary parentTree() {
        var leaves = new COSArray();
        for (var from = 0; from < parents.size(); from += LEAF) {
            var to = Math.min(parents.size(), from + LEAF);
            var numbers = new COSArray();
            for (var i = from; i < to; i++) {
                numbers.add(COSInteger.get(i));
                numbers.add(parents.get(i));
            }
            var leaf = new COSDictionary();
            leaf.setItem(COSName.LIMITS, new COSArray(List.of(COSInteger.get(from), COSInteger.get(to - 1))));
            leaf.setItem(COSName.NUMS, numbers);
            leaves.add(leaf);
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.KIDS, leaves);
        return tree;
    }

    private COSDictionary build(Element element, COSDictionary parent) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        var role = element.role();
        dictionary.setName(COSName.S, namespace != null ? role.typeInPdf2() : role.type());
        dictionary.setItem(COSName.P, parent);
        if (namespace != null) dictionary.setItem(NAMESPACE, namespace);
        var trait = element.trait();
        if (trait != null) tell(trait, dictionary);
        dictionaries.put(element, dictionary);
        for (var part : element.parts())
            switch (part) {
                case Element child -> build(child, dictionary);
                case Content content -> owners.put(content, dictionary);
            }
        return dictionary;
    }

    private static void tell(Trait trait, COSDictionary dictionary) {
        switch (trait) {
            case Trait.Alternative(var words) -> dictionary.setItem(COSName.ALT, Readable.string(words));
            case Trait.InLanguage(var language) -> dictionary.setString(COSName.LANG, language.tag());
            case Trait.Numbering numbering -> {
                var list = attributes("List");
                list.setName(
                        LIST_NUMBERING,
                        switch (numbering) {
                            case DISC -> "Disc";
                            case DECIMAL -> "Decimal";
                        });
                dictionary.setItem(COSName.A, list);
            }
            case Trait.Scope scope -> {
                var table = attributes("Table");
                table.setName(
                        SCOPE,
                        switch (scope) {
                            case ROW -> "Row";
                            case COLUMN -> "Column";
                        });
                dictionary.setItem(COSName.A, table);
            }
        }
    }

    private void complete(Element element) {
        var dictionary = dictionary(element);
        var kids = new COSArray();
        for (var part : element.parts())
            switch (part) {
                case Element child -> {
                    kids.add(dictionary(child));
                    complete(child);
                }
                case Content content -> {
                    for (var reference : seen.getOrDefault(content, List.of())) kids.add(kid(reference, dictionary));
                }
            }
        annotations.getOrDefault(element, List.of()).forEach(kids::add);
        if (kids.size() > 0) dictionary.setItem(COSName.K, kids);
    }

    /// A bare number on the element's own page, a reference on others.
    private static COSBase kid(Reference reference, COSDictionary element) {
        if (!element.containsKey(COSName.PG)) element.setItem(COSName.PG, reference.page);
        if (element.getItem(COSName.PG) == reference.page) return COSInteger.get(reference.number);
        var kid = new COSDictionary();
        kid.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        kid.setItem(COSName.PG, reference.page);
        kid.setInt(COSName.MCID, reference.number);
        return kid;
    }

    private COSDictionary owner(Content content) {
        var owner = owners.get(content);
        if (owner == null) throw new IllegalStateException("A mark belongs to no part of the structure");
        return owner;
    }

    private static COSDictionary attributes(String owner) {
        var attributes = new COSDictionary();
        attributes.setName(COSName.O, owner);
        return attributes;
    }

    private static COSDictionary pdf2Namespace() {
        var namespace = new COSDictionary();
        namespace.setName(COSName.TYPE, "Namespace");
        namespace.setString(NAMESPACE, "http://iso.org/pdf2/ssn");
        return namespace;
    }

    private record Reference(COSDictionary page, int number) {}
}
