/// The version that reports and boards name.
public let yuanVersion = "0.1.0"
