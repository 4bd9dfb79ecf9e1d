package fi.poytakirjuri.document.block;

/// One part of a paper's body, read from top to bottom.
public sealed interface Block
        permits Heading,
                Paragraph,
                BulletList,
                NumberedList,
                Table,
                Facts,
                SideHeading,
                SignatureSpace,
                Box,
                Pillars,
                OpenPoint,
                Chart,
                PageBreak,
                KeepTogether,
                Placed {}
