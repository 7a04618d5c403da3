-- Stores a definition; its parts follow one by one.
insert into definition (definition, position, version, agreed_on, source, proxy, any_traits,
                        title_en, title_cy, note_en, note_cy, load_id)
values (:definition, :position, :version, :agreedOn, :source, :proxy, :anyTraits,
        :titleEn, :titleCy, :noteEn, :noteCy, :loadId)
