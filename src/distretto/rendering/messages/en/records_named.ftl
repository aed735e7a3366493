# Records that a form names by their titles
fault-record-unknown = { $label }: “{ $value }” is neither the title nor the key of a record that fits here. Begin to write the title and choose one of those that are offered.
fault-record-nearest = { $label }: “{ $value }” is neither the title nor the key of a record that fits here. Perhaps you mean: { $records }
catalogue-write-transfer = Write down where it was taken up
