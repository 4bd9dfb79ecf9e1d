package fi.poytakirjuri.register.report;

import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.OwnerKind;
import fi.poytakirjuri.register.report.OpenActions.Open;
import fi.poytakirjuri.register.report.OpenActions.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Shares open actions out to their owners.
final class Shares {
    private Shares() {}

    static List<Share> of(OpenActions all) {
        var byOwner = new LinkedHashMap<Key, List<Open>>();
        var owners = new LinkedHashMap<Key, Owner>();
        var nobodys = new ArrayList<Open>();
        for (var open : all.actions().stream().sorted(OpenActions.BY_DUE).toList()) {
            if (open.action().owners().isEmpty()) nobodys.add(open);
            for (var owner : open.action().owners()) {
                var key = Key.of(owner);
                // An organisation that has changed its name goes by the newest.
                owners.put(key, owner);
                byOwner.computeIfAbsent(key, _ -> new ArrayList<>()).add(open);
            }
        }
        var shares = new ArrayList<Share>();
        byOwner.forEach((key, actions) -> shares.add(new Share(owners.get(key), actions)));
        shares.sort(order(all.listNames()));
        if (!nobodys.isEmpty()) shares.add(new Share(null, nobodys));
        return shares;
    }

    private static Comparator<Share> order(Map<Long, String> listNames) {
        var order = new FinnishOrder();
        return Comparator.comparing((Share share) -> kind(share.owner()))
                .thenComparing(order.by(share -> listName(share.owner(), listNames)));
    }

    private static OwnerKind kind(@Nullable Owner owner) {
        return owner == null ? OwnerKind.EVERYONE : owner.kind();
    }

    private static String listName(@Nullable Owner owner, Map<Long, String> listNames) {
        if (owner == null) return "";
        boolean isPerson = owner.kind() == OwnerKind.PERSON && owner.id() != null;
        return isPerson ? listNames.getOrDefault(owner.id(), owner.name()) : owner.name();
    }

    /// The same owner wherever it stands; one known only by words is known by them in any size of letters.
    private record Key(OwnerKind kind, @Nullable Long id, String words) {
        static Key of(Owner owner) {
            return new Key(
                    owner.kind(), owner.id(), owner.id() == null ? owner.name().toLowerCase(Locale.ROOT) : "");
        }
    }
}
